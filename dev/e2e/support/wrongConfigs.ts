import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Value = string | number | boolean | Value[] | { [key: string]: Value };
type Part = { [key: string]: Value };

/** One value of every JSON type; at most one of them can be right. `null` means absent in app-config. */
const VALUES: Record<string, Value> = { text: 'text?', number: -7, boolean: true, list: [7], object: { unheard: 'of' } };

const REQUEST: Part = { path: '/services', vars: {}, method: 'GET', query: { per_page: 3 }, headers: {}, body: {}, responseType: 'json', acceptStatus: [], timeout: '5s', refresh: '1m', safe: true };
const FORMAT: Part = { type: 'number', decimals: 1, unit: 'x', from: 'millis', colors: {}, labels: {} };
const COLUMN: Part = { title: 'T', value: 'owner', format: 'text', align: 'left', width: 90, open: 'x', tooltip: 'owner' };
const VIEW: Part = { type: 'table', id: 'v', title: 'V', description: 'd', width: 6, height: 300, request: { path: '/services' }, empty: 'e', rows: 'items', open: 'x', columns: [COLUMN] };
const PAGE: Part = { path: 'x', title: 'T', subtitle: 's', description: 'd', icon: 'docs', menu: true, service: 'inventory', request: { path: '/services' }, requests: {}, views: [VIEW] };
const SERVICE: Part = { title: 'T', description: 'd', basePath: '/v1', headers: {}, timeout: '5s', proxy: '/inventory' };

/** A configuration in which every key that the plugin knows has every JSON type once, each in a part of its own. */
export function wrongConfig(): { proxy: { endpoints: Record<string, Part> }; proxyPages: Part } {
  const target = '${SAMPLE_URL}';
  const endpoints: Record<string, Part> = {
    '/inventory': { target },
    '/shown-true': { target: `${target}/v1/invoices`, proxyPage: true },
    '/shown-empty': { target: `${target}/v1/invoices`, proxyPage: {} },
    '/shown-object': { target: `${target}/v1`, proxyPage: { title: 'Shown', pages: { all: { views: [{ request: { path: '/invoices' } }] } } } },
  };
  const services: Part = { inventory: { proxy: '/inventory', basePath: '/v1' } };
  const pages: Part = { healthy: { title: 'Healthy', service: 'inventory', views: [{ request: { path: '/services' }, rows: 'items' }] } };
  const page = (id: string, views: Value) => (pages[id] = { service: 'inventory', views });
  each(PAGE, (key, type, value) => (pages[`page-${key}-${type}`] = { service: 'inventory', views: [{ request: { path: '/services' } }], [key]: value }));
  each(VIEW, (key, type, value) => page(`view-${key}-${type}`, [{ type: 'table', request: { path: '/services' }, [key]: value }]));
  each(REQUEST, (key, type, value) => page(`request-${key}-${type}`, [{ request: { path: '/services', [key]: value } }]));
  each(COLUMN, (key, type, value) => page(`column-${key}-${type}`, [{ type: 'table', request: { path: '/services' }, columns: [{ value: 'owner', [key]: value }] }]));
  each(FORMAT, (key, type, value) => page(`format-${key}-${type}`, [{ type: 'table', request: { path: '/services' }, columns: [{ value: 'owner', format: { type: 'badge', [key]: value } }] }]));
  each({ ...SERVICE, plugin: 'x', url: 'x' }, (key, type, value) => (services[`service-${key.toLowerCase()}-${type}`] = { proxy: '/inventory', [key]: value }));
  each({ ...SERVICE, id: 'x', pages: {} }, (key, type, value) => (endpoints[`/part-${key.toLowerCase()}-${type}`] = { target, proxyPage: { [key]: value } }));
  each({ whole: {} }, (key, type, value) => (endpoints[`/${key}-${type}`] = { target, proxyPage: value }));
  const lower = Object.fromEntries(Object.entries(pages).map(([id, value]) => [id.toLowerCase(), value]));
  return { proxy: { endpoints }, proxyPages: { services, pages: lower } };
}

/** The keys at the top, where one wrong value is all that a configuration has. */
export function wrongTops(): Value[] {
  const [text, number, boolean, list] = [VALUES.text, VALUES.number, VALUES.boolean, VALUES.list] as [Value, Value, Value, Value];
  return [
    text,
    list,
    { title: number, defaults: text, services: list, pages: boolean },
    { title: list, defaults: { timeout: boolean, refresh: list }, services: text, pages: list, unheard: 'of' },
  ];
}

function each(part: Part, take: (key: string, type: string, value: Value) => void): void {
  for (const key of Object.keys(part)) {
    for (const [type, value] of Object.entries(VALUES)) take(key, type, value);
  }
}

/** Writes a configuration to a file of its own. JSON is YAML as well. */
export function writeConfig(config: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'proxy-pages-')), 'app-config.yaml');
  writeFileSync(file, JSON.stringify(config));
  return file;
}

