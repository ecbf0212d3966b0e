import type { QueryCache } from '@tanstack/react-query';
import { bytesOf } from './shareUnchanged';
import type { Pages } from './shareUnchanged';

/** Of bodies whose pages are closed; parsed, they take several times as much. */
const MOST_BYTES = 20_000_000;

/** Keeps only so much of what no view shows, the latest first. What is kept goes by itself after five minutes. */
export function boundCache(cache: QueryCache, mostBytes = MOST_BYTES): void {
  cache.subscribe(({ type }) => {
    if (type !== 'observerRemoved') return;
    const unseen = cache.getAll().filter(query => query.getObserversCount() === 0);
    let bytes = 0;
    for (const query of unseen.sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)) {
      bytes += bytesOf(query.state.data as Pages);
      if (bytes > mostBytes) cache.remove(query);
    }
  });
}
