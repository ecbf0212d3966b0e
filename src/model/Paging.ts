import type { Diagnosis } from './Diagnosis';

/** How far the pages of an answer are loaded, and how to load more. */
export interface Paging {
  /** How many rows have been loaded. */
  loaded: number;
  /** How many there are in all, when the service says so and is right. */
  total?: number;
  /** Whether the service may have more rows. */
  hasMore: boolean;
  /** Whether a further page is under way. */
  isLoading: boolean;
  /** Whether all pages are being loaded, one after the other. */
  isLoadingAll: boolean;
  /** Loads the next page, unless one is under way. */
  loadMore: () => void;
  /** Loads page after page to the end. */
  loadAll: () => void;
  /** Ends `loadAll` after the page that is under way. */
  stop: () => void;
  /** Why there may be more rows than can be had, or why there is no total. */
  notices: Diagnosis[];
  /** Why the next page did not come; `loadMore` tries again. */
  failure?: Diagnosis;
}
