/** @jest-environment node */
import { beginningOf } from './beginningOf';

describe('the beginning of a text', () => {
  it('is all of it when it is short', () => {
    expect(beginningOf('a,b\r\n1,é')).toEqual({ text: 'a,b\r\n1,é', of: 8 });
  });

  it('is as much as a page shows, and says how long the whole is', () => {
    const { text, of } = beginningOf('é'.repeat(250_000));
    expect(text).toBe('é'.repeat(100_000));
    expect(of).toBe(250_000);
  });
});
