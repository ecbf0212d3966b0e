import { replaceEqualDeep } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import type { LoadedPage } from './loadPage';

/** Comparing takes about as long as parsing, so larger answers are taken as new. */
const LARGEST_COMPARED_BYTES = 1_000_000;

/** All that is known of an answer. */
export type Pages = InfiniteData<LoadedPage> | undefined;

/**
 * Keeps what is the same in a new answer identical to what was there, so that views draw only what changed.
 * See https://tanstack.com/query/latest/docs/framework/react/guides/render-optimizations#structural-sharing
 */
export function shareUnchanged(before: Pages, after: Pages): Pages {
  return bytesOf(after) > LARGEST_COMPARED_BYTES ? after : replaceEqualDeep(before, after);
}

/** How long the bodies were, in bytes. */
export function bytesOf(pages: Pages): number {
  return (pages?.pages ?? []).reduce((sum, { exchange }) => sum + (exchange?.arrived?.bytes ?? 0), 0);
}
