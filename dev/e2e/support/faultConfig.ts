import type { JsonObject } from './setAt';

/** A fault, the endpoint that leads to it, and what a user sees of it. */
export type Fault = {
  /** The id of its view and its service. */
  id: string;
  /** As the list of what arrives through the real proxy has it. */
  what: string;
  /** Of the proxy endpoint; absent where there is none. */
  endpoint?: JsonObject;
  /** Of the service, besides its endpoint; a service that has none is declared at its endpoint. */
  service?: JsonObject;
  /** Of the view's request. */
  request?: JsonObject;
  /** Of the view. */
  view?: JsonObject;
  title: string;
  who?: 'operator' | 'service';
  /** A line of the configuration that is shown. */
  line?: string;
  /** The path that the service mends, where it can. */
  mends?: string;
};

const TIMEOUT = '10s';

/** One page with a view for every fault. Each has a service of its own, as a service that is absent is asked less often. */
export function faultConfig(listed: readonly Fault[], besides: readonly Fault[]): JsonObject {
  const faults = [...listed, ...besides];
  return {
    proxy: { endpoints: Object.fromEntries(faults.flatMap(({ id, endpoint }) => (endpoint ? [[`/${id}`, endpoint]] : []))) as JsonObject },
    proxyPages: {
      services: Object.fromEntries(faults.map(({ id, service }) => [id, { proxy: `/${id}`, title: titleOf(id), timeout: TIMEOUT, ...service }])),
      pages: {
        matrix: { views: faults.map(({ id, request, view }) => ({ id, title: id, width: 6, request: { service: id, ...request }, ...view })) },
        mine: { service: 'well', views: [{ id: 'mine', request: {} }] },
      },
    },
  };
}

/** As the plugin makes titles of ids. */
export function titleOf(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
