import type { PluginService, ProxyService, RequestDef, UrlService } from '../model';
import type { HttpRequest } from './HttpRequest';

const common = { key: 'proxyPages.services.inventory', basePath: '', headers: {}, timeoutMs: 5_000, maxBodyBytes: 20_000_000 };

export const proxyService: ProxyService = { ...common, kind: 'proxy', id: 'inventory', title: 'Inventory', endpoint: '/inventory' };
export const pluginService: PluginService = { ...common, kind: 'plugin', id: 'hello', title: 'Hello', pluginId: 'hello-backend' };
export const urlService: UrlService = { ...common, kind: 'url', id: 'weather', title: 'Weather', url: 'https://weather.example.com/api' };

/** A request as it is sent, with what matters to a test. */
export function requestTo(service: HttpRequest['service'], overrides: Partial<HttpRequest> = {}): HttpRequest {
  return { service, key: 'proxyPages.pages.things.views[0].request', method: 'GET', target: '/things', headers: {}, timeoutMs: service.timeoutMs, maxBodyBytes: service.maxBodyBytes, responseType: 'auto', acceptStatus: [], repeatable: true, ...overrides };
}

/** A request as it is configured, with what matters to a test. */
export function requestDef(overrides: Partial<RequestDef> = {}): RequestDef {
  return { key: 'k', service: 'inventory', path: '', vars: {}, method: 'GET', query: {}, headers: {}, responseType: 'auto', acceptStatus: [], refreshMs: 0, safe: false, ...overrides };
}
