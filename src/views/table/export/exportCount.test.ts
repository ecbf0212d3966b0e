/** @jest-environment node */
import type { Diagnosis, Paging } from '../../../model';
import { exportCount } from './exportCount';

const paging = (part: Partial<Paging>): Paging => ({ loaded: 500, hasMore: true, isLoading: false, isLoadingAll: false, notices: [], loadMore: () => undefined, loadAll: () => undefined, stop: () => undefined, ...part });
const capped: Diagnosis = { kind: 'paging', who: 'operator', title: 'More than maxRows', transient: false };

describe('what an export says it has', () => {
  it.each([
    ['All 230 rows', { shown: 230, loaded: 230 }],
    ['All 1 row', { shown: 1, loaded: 1 }],
    ['12 filtered of 230 rows', { shown: 12, loaded: 230 }],
    ['0 filtered of 230 rows', { shown: 0, loaded: 230 }],
    ['All 4 rows that match the search', { shown: 4, loaded: 4, isSearched: true }],
    ['The 500 rows loaded of 4,812', { shown: 500, loaded: 500, paging: paging({ total: 4812 }) }],
    ['The 500 rows loaded; there may be more', { shown: 500, loaded: 500, paging: paging({}) }],
    ['12 filtered of the 500 rows loaded of 4,812', { shown: 12, loaded: 500, paging: paging({ total: 4812 }) }],
    ['The 500 rows loaded that match the search of 4,812', { shown: 500, loaded: 500, isSearched: true, paging: paging({ total: 4812 }) }],
    ['All 500 rows', { shown: 500, loaded: 500, paging: paging({ hasMore: false, total: 500 }) }],
    ['The 500 rows loaded of 4,812', { shown: 500, loaded: 500, paging: paging({ hasMore: false, total: 4812 }) }],
    ['The 500 rows loaded; there may be more', { shown: 500, loaded: 500, paging: paging({ hasMore: false, notices: [capped] }) }],
  ])('is “%s”', (text, counts) => {
    expect(exportCount({ isSearched: false, ...counts })).toBe(text);
  });
});
