/** @jest-environment node */
import { seeAnswer } from './seenAnswers';

const numbersOf = (place: string, body: object, at: number, number: number) => seeAnswer(place, body as never, { at, numbers: [number] }).map(({ numbers }) => numbers[0]);

describe('what answers said', () => {
  it('is kept in order, the same answer once', () => {
    expect(numbersOf('a', {}, 1, 5)).toEqual([5]);
    expect(numbersOf('a', {}, 2, 6)).toEqual([5, 6]);
    expect(numbersOf('a', {}, 2, 6)).toEqual([5, 6]);
  });

  it('is kept for sixty answers', () => {
    for (let at = 1; at <= 70; at += 1) numbersOf('b', {}, at, at);
    const kept = numbersOf('b', {}, 70, 70);
    expect(kept).toHaveLength(60);
    expect(kept[0]).toBe(11);
  });

  it('is of one place: an answer that is still shown while another is on its way counts for its own', () => {
    const body = {};
    numbersOf('c?owner=a', body, 1, 5);
    expect(numbersOf('c?owner=b', body, 1, 5)).toEqual([]);
    expect(numbersOf('c?owner=b', {}, 2, 7)).toEqual([7]);
    expect(numbersOf('c?owner=a', body, 3, 6)).toEqual([5, 6]);
  });

  it('is forgotten where a hundred other places were seen since', () => {
    numbersOf('d', {}, 1, 5);
    for (let place = 0; place < 100; place += 1) numbersOf(`d${place}`, {}, 1, 0);
    expect(numbersOf('d', {}, 2, 6)).toEqual([6]);
  });
});
