/** Where a service says how many rows there are in all. */
export type TotalSource = { expression: string } | { header: string };

interface PaginationBase {
  /** How many rows may be fetched in all. */
  maxRows: number;
  total?: TotalSource;
}

interface SizedPagination extends PaginationBase {
  /** Rows asked for at a time. */
  pageSize: number;
}

/** The `Link` header with `rel=next` (RFC 8288). */
export interface LinkPagination extends PaginationBase {
  type: 'link';
  /** Nobody said that there are links, so none is missed. */
  isGuess?: true;
}

/** Pages by number. */
export interface NumberedPagination extends SizedPagination {
  type: 'page';
  pageParam: string;
  sizeParam: string;
  /** The number of the first page. */
  first: number;
}

/** Pages by the number of rows before them. */
export interface OffsetPagination extends SizedPagination {
  type: 'offset';
  offsetParam: string;
  limitParam: string;
}

/** Pages by a token that came with the one before. */
export interface CursorPagination extends SizedPagination {
  type: 'cursor';
  cursorParam: string;
  /** An expression that starts at the response and leads to the next cursor. */
  next: string;
  /** Absent where the service has none. */
  sizeParam?: string;
}

/** Pages by a URL in the body. */
export interface NextPagination extends PaginationBase {
  type: 'next';
  /** An expression that starts at the response and leads to the next URL. */
  next: string;
}

/** How a service cuts its rows into pages. */
export type Pagination = LinkPagination | NumberedPagination | OffsetPagination | CursorPagination | NextPagination;
