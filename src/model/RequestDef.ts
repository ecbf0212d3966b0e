import type { Json, JsonObject } from './Json';
import type { Pagination } from './Pagination';

/** A value of a query parameter as configured: a template, or a scalar, or a list of them. */
export type QueryValue = string | number | boolean | Array<string | number | boolean>;

/** HTTP methods a view's request may use (RFC 9110, section 9). */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How a response's body is read; `auto` goes by the content type. */
export type ResponseType = 'auto' | 'json' | 'ndjson' | 'csv' | 'tsv' | 'xml' | 'text';

/** A request as an operator wrote it; templates are not yet filled in. */
export interface RequestDef {
  /** Where it stands in app-config. */
  key: string;
  /** The id of a service. */
  service: string;
  /** A URI template (RFC 6570) below the service's base path. */
  path: string;
  /** Named expressions for the variables of `path`. */
  vars: Record<string, string>;
  method: Method;
  query: Record<string, QueryValue>;
  headers: Record<string, string>;
  body?: Json;
  /** A GraphQL document, which is no template, and its variables, which are; instead of `body`. */
  graphql?: { query: string; variables: JsonObject };
  responseType: ResponseType;
  /** Statuses besides 2xx whose body is data. */
  acceptStatus: number[];
  /** In milliseconds; the service's when absent. */
  timeoutMs?: number;
  /** In bytes; the service's when absent. */
  maxBodyBytes?: number;
  /** In milliseconds; 0 means no polling. */
  refreshMs: number;
  /** Whether a request that is neither GET nor HEAD may be sent again. */
  safe: boolean;
  /** How the service cuts the answer into pages; absent when it does not. */
  pagination?: Pagination;
}
