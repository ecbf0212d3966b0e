import type { Json } from '../../model';
import { seriesNames } from './seriesNames';

describe('the names of series', () => {
  it('are texts and numbers as they are', () => {
    expect(seriesNames(['a', 7, 'b'])).toEqual(['a', '7', 'b']);
  });

  it('are of objects the members in which they differ', () => {
    const labels: Json[] = [{ job: 'api', code: '200' }, { job: 'api', code: '500', zone: 'b' }];
    expect(seriesNames(labels)).toEqual(['code=200', 'code=500, zone=b']);
  });

  it('are all members of an object that is alone', () => {
    expect(seriesNames([{ job: 'api', code: '200' }])).toEqual(['job=api, code=200']);
  });

  it('never make two series one', () => {
    const names = seriesNames([{ a: 1 }, { a: 2 }, { b: 1 }, {}, 'x']);
    expect(new Set(names).size).toBe(names.length);
  });
});
