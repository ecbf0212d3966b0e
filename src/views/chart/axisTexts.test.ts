import { setRegion } from '../../model';
import { placeMarks, timeMarks, valueMarks } from './axisTexts';

const NOON = Date.UTC(2026, 0, 1, 12);
const HOUR = 3_600_000;

beforeEach(() => setRegion({ locale: 'en-GB', timeZone: 'UTC' }));
afterAll(() => setRegion({}));

describe('the marks of a time axis', () => {
  it('have the day where it is new', () => {
    expect(timeMarks([NOON, NOON + 6 * HOUR, NOON + 12 * HOUR], false)).toEqual(['12:00\n1 Jan', '18:00', '00:00\n2 Jan']);
  });

  it('are in the time zone that is configured', () => {
    setRegion({ locale: 'en-GB', timeZone: 'Asia/Tokyo' });
    expect(timeMarks([NOON, NOON + 6 * HOUR], false)).toEqual(['21:00\n1 Jan', '03:00\n2 Jan']);
  });

  it('have seconds, days, months or years, as their step has', () => {
    expect(timeMarks([NOON, NOON + 15_000], false)).toEqual(['12:00:00\n1 Jan', '12:00:15']);
    expect(timeMarks([NOON, NOON + 24 * HOUR], false)).toEqual(['1 Jan', '2 Jan']);
    expect(timeMarks([Date.UTC(2026, 0), Date.UTC(2026, 1)], true)).toEqual(['Jan 2026', 'Feb 2026']);
    expect(timeMarks([Date.UTC(2025, 0), Date.UTC(2026, 0)], true)).toEqual(['2025', '2026']);
  });
});

describe('the marks of other axes', () => {
  it('are names, cut where they are long, and nothing between two', () => {
    expect(placeMarks([0, 0.5, 1], { kind: 'category', format: { type: 'text' }, labels: ['short', 'a name that is rather long'] })).toEqual(['short', '', 'a name that is ra…']);
  });

  it('are formatted as the values are', () => {
    expect(valueMarks([0, 1.5e9], { type: 'bytes' })).toEqual(['0 B', '1.5 GB']);
  });
});
