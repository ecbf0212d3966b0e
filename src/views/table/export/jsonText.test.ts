/** @jest-environment node */
import { jsonText, memberNames } from './jsonText';

describe('a row of JSON', () => {
  it('has its members in the order of the columns, whatever they are called', () => {
    expect(jsonText(['b', '2026', '__proto__', 'a'], [1, 2, 3, 4])).toBe('{"b":1,"2026":2,"__proto__":3,"a":4}');
  });

  it('has values as they are', () => {
    expect(jsonText(['a', 'b', 'c', 'd'], ['"x"\n', null, [{ e: 0 }], false])).toBe('{"a":"\\"x\\"\\n","b":null,"c":[{"e":0}],"d":false}');
  });
});

describe('the names of members', () => {
  it('are the titles, and are told apart', () => {
    expect(memberNames(['Name', 'Size', 'Name', 'Name'])).toEqual(['Name', 'Size', 'Name (2)', 'Name (3)']);
  });
});
