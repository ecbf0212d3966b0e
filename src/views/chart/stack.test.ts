import { stack } from './stack';

describe('series on each other', () => {
  it('begin where the one below ends', () => {
    expect(stack([[1, 2], [3, 4]])).toEqual([{ from: [0, 0], to: [1, 2] }, { from: [1, 2], to: [4, 6] }]);
  });

  it('go down from zero where they are below it', () => {
    expect(stack([[-1], [2], [-3]])).toEqual([{ from: [0], to: [-1] }, { from: [0], to: [2] }, { from: [-1], to: [-4] }]);
  });

  it('stay gaps where they are, and lift nothing', () => {
    expect(stack([[null, undefined], [3, 4]])).toEqual([{ from: [null, undefined], to: [null, undefined] }, { from: [0, 0], to: [3, 4] }]);
  });
});
