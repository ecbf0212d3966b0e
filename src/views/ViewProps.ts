import type { ConfiguredView, Json, LineFeed, Paging, RowAnswers, Scopes } from '../model';

/** What a view is given: its configuration, and data that is already there. It fetches nothing. */
export interface ViewProps<V extends ConfiguredView = ConfiguredView> {
  view: V;
  /** The decoded body of the response. */
  body: Json;
  /** The rows found in it; empty for views that show none. */
  rows: readonly Json[];
  /** The expression at which the rows were found, where the operator named none. */
  rowsSource?: string;
  scopes: Scopes;
  /** When the answer arrived, in milliseconds since the epoch. */
  updatedAt?: number;
  /** How far the rows are loaded; absent where they came in one piece. */
  paging?: Paging;
  /** The answers to requests for single rows; absent where the view has none. */
  rowAnswers?: RowAnswers;
  /** Lines that come by and by, instead of a body. */
  feed?: LineFeed;
}
