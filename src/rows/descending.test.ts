import { descending } from './descending';
import { inSlices } from './slices';
import { sortRows } from './sortRows';
import { upTo } from './upTo';

const sorted = (places: Float64Array, isDescending: boolean) => inSlices(sortRows(upTo(places.length), [{ places, descending: isDescending }]));

describe('descending', () => {
  it.each<[string, number[]]>([
    ['nothing', []],
    ['rows that are all missing', [NaN, NaN]],
    ['equal rows', [1, 1, 1]],
    ['zeros of either sign, which are equal', [0, -0, 1, -1]],
    ['missing rows among others', [3, NaN, 1, 3, NaN, 2]],
    ['many rows with few values', Array.from({ length: 5000 }, (_, at) => ((at * 7919) % 13 === 0 ? NaN : (at * 7919) % 11))],
  ])('turns %s round as a sort would', async (_name, values) => {
    const places = Float64Array.from(values);
    expect(descending(await sorted(places, false), places)).toEqual(await sorted(places, true));
  });
});
