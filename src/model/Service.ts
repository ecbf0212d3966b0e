import type { Health } from './Health';

interface ServiceBase {
  /** The stable name that requests use. */
  id: string;
  /** Where it is declared in app-config. */
  key: string;
  title: string;
  description?: string;
  /** Prepended to every request path; empty, or begins with `/` and does not end with one. */
  basePath: string;
  /** Sent with every request. */
  headers: Record<string, string>;
  /** How long an answer may take to begin, and then stand still, in milliseconds. */
  timeoutMs: number;
  /** How long a body may be, in bytes after decompression. */
  maxBodyBytes: number;
  /** Absent where nothing is configured: then any answer at its base path says that it is there. */
  health?: Health;
}

/** Reached through the Backstage proxy, below an endpoint of `proxy.endpoints`. */
export interface ProxyService extends ServiceBase {
  kind: 'proxy';
  /** The endpoint's key, with its leading slash. */
  endpoint: string;
}

/** Reached through a backend plugin of the portal, at `/api/<pluginId>`. */
export interface PluginService extends ServiceBase {
  kind: 'plugin';
  pluginId: string;
}

/** Called by the browser itself. */
export interface UrlService extends ServiceBase {
  kind: 'url';
  /** An absolute http or https URL. */
  url: string;
}

/** A source of data, declared by the operator. */
export type Service = ProxyService | PluginService | UrlService;
