import type { Method, ResponseType, Service } from '../model';
import type { Exchange } from './Exchange';

/** A request with its templates filled in, still without the base that only the portal knows. */
export interface HttpRequest {
  service: Service;
  /** Where it stands in app-config; the service's key for an automatic page. */
  key: string;
  method: Method;
  /** Path and query below the service's base; empty, or begins with `/` or `?`. */
  target: string;
  headers: Record<string, string>;
  /** JSON text, when there is a body. */
  body?: string;
  /** Whether its answer may say in the body what failed, as GraphQL does. */
  isGraphql?: boolean;
  /** How long its answer may take to begin, and then stand still, in milliseconds. */
  timeoutMs: number;
  /** How long a body may be, in bytes after decompression. */
  maxBodyBytes: number;
  responseType: ResponseType;
  /** Statuses besides 2xx whose body is data. */
  acceptStatus: readonly number[];
  /** Whether it may be sent again after it failed. */
  repeatable: boolean;
}

/** An answer that carries data. */
export interface HttpResponse {
  status: number;
  headers: Headers;
  /** The media type without parameters, in lower case; empty when none was sent. */
  contentType: string;
  text: string;
  exchange: Exchange;
}
