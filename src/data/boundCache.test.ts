/** @jest-environment node */
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Exchange } from '../client';
import { boundCache } from './boundCache';
import type { LoadedPage } from './loadPage';

/** What came of a request, as long as is said. */
function answerOf(bytes: number) {
  const page: LoadedPage = { decoded: { form: 'json', value: null }, arrivedAt: 0, exchange: { arrived: { status: 200, headers: {}, bytes } } as Exchange };
  return { pages: [page], pageParams: [''] };
}

function cache() {
  const queries = new QueryClient();
  boundCache(queries.getQueryCache(), 100);
  const show = (name: string, bytes: number, at: number) => {
    queries.setQueryData([name], answerOf(bytes), { updatedAt: at });
    return new QueryObserver(queries, { queryKey: [name], enabled: false }).subscribe(() => undefined);
  };
  const kept = () => queries.getQueryCache().getAll().map(query => query.queryKey[0]);
  return { queries, show, kept };
}

describe('answers that nobody shows any more', () => {
  it('are kept, the latest first, up to a limit', () => {
    const { queries, show, kept } = cache();
    [show('old', 40, 1), show('middle', 40, 2), show('new', 40, 3)].forEach(hide => hide());
    expect(kept()).toEqual(['middle', 'new']);
    queries.clear();
  });

  it('are dropped at once where one alone is over it', () => {
    const { queries, show, kept } = cache();
    show('large', 101, 1)();
    expect(kept()).toEqual([]);
    queries.clear();
  });

  it('take nothing from those that are shown', () => {
    const { queries, show, kept } = cache();
    const hide = show('shown', 500, 1);
    show('small', 10, 2)();
    expect(kept()).toEqual(['shown', 'small']);
    hide();
    queries.clear();
  });
});
