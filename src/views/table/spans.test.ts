import { columnsInView, rowsInView, spanOf } from './spans';

describe('rowsInView', () => {
  it('are those in view and four more at each end', () => {
    expect(rowsInView(0, 400, 40)).toEqual({ first: 0, end: 14 });
    expect(rowsInView(4000, 400, 40)).toEqual({ first: 96, end: 114 });
  });

  it('include those of which a part is in view', () => {
    expect(rowsInView(4001, 400, 40)).toEqual({ first: 96, end: 115 });
    expect(rowsInView(3999, 400, 40)).toEqual({ first: 95, end: 114 });
  });

  it('are as many wherever one scrolls', () => {
    const counts = Array.from({ length: 200 }, (_, step) => rowsInView(4000 + step * 7, 410, 41)).map(({ first, end }) => end - first);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('columnsInView', () => {
  const starts = Array.from({ length: 41 }, (_, index) => index * 100);

  it('are those in view and three more at each end', () => {
    expect(columnsInView(starts, 0, 500)).toEqual({ first: 0, end: 8 });
    expect(columnsInView(starts, 1000, 500)).toEqual({ first: 7, end: 18 });
    expect(columnsInView(starts, 1050, 500)).toEqual({ first: 7, end: 19 });
  });

  it('end with the last one', () => {
    expect(columnsInView(starts, 3500, 500)).toEqual({ first: 32, end: 40 });
    expect(columnsInView(starts, 9000, 500)).toEqual({ first: 36, end: 40 });
  });

  it('may be of any width', () => {
    expect(columnsInView([0, 50, 900, 910, 1000, 1100, 1200, 1300, 1400], 60, 100)).toEqual({ first: 0, end: 5 });
  });
});

describe('spanOf', () => {
  const startOf = (position: number) => position * 40;

  it('leaves room for those that are not drawn', () => {
    expect(spanOf(100, { first: 10, end: 13 }, startOf)).toEqual({ visible: [10, 11, 12], before: 400, after: 87 * 40 });
  });

  it('is all of them without a range', () => {
    expect(spanOf(3, undefined, startOf)).toEqual({ visible: [0, 1, 2], before: 0, after: 0 });
  });

  it('shows the last ones where one looks beyond them', () => {
    expect(spanOf(100, { first: 500, end: 503 }, startOf)).toEqual({ visible: [97, 98, 99], before: 97 * 40, after: 0 });
    expect(spanOf(2, { first: 500, end: 503 }, startOf)).toEqual({ visible: [0, 1], before: 0, after: 0 });
    expect(spanOf(0, { first: 0, end: 3 }, startOf)).toEqual({ visible: [], before: 0, after: 0 });
  });
});
