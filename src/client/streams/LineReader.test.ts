import { LONGEST_LINE, LineReader } from './LineReader';

describe('lines', () => {
  it('may be cut anywhere', () => {
    const text = 'one\r\ntwo\n\nfour';
    for (let at = 0; at < text.length; at += 1) {
      const reader = new LineReader();
      expect([...reader.push(text.slice(0, at)), ...reader.push(text.slice(at)), ...reader.end()]).toEqual(['one', 'two', '', 'four']);
    }
  });

  it('end with their break, so none is behind the last one', () => {
    const reader = new LineReader();
    expect([reader.push('one\n'), reader.end()]).toEqual([['one'], []]);
  });

  it('that never end are cut', () => {
    expect(new LineReader().push('x'.repeat(2.5 * LONGEST_LINE)).map(({ length }) => length)).toEqual([LONGEST_LINE, LONGEST_LINE]);
  });
});
