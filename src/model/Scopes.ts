import type { Json } from './Json';

/**
 * What expressions and templates may name, as `$params` in expressions and as `params` in templates.
 * A scope that does not exist in a place is absent, which is an error there; an empty one is `{}`.
 */
export interface Scopes {
  /** The route's parameters, decoded. */
  params?: Record<string, string>;
  /** What a person chose on the page, by name; what is empty is absent. */
  inputs?: Record<string, Json>;
  /** One row of a view. */
  row?: unknown;
  /** What a person filled in before an action. */
  form?: unknown;
  /** Of a table's order: what the service calls the column. */
  column?: string;
  /** Of a table's order. */
  direction?: 'asc' | 'desc';
  /** The answers of the page's requests, by name, as far as they are there. */
  requests?: Record<string, { data: unknown }>;
  /** Who is signed in. */
  user?: { userEntityRef: string; displayName?: string; email?: string };
  /** The entity of the catalog with which the page was opened (`?entity=component:default/checkout`). */
  entity?: unknown;
  /** The response of the page's or the view's request. */
  data?: unknown;
}
