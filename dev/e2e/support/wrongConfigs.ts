import { contractKeys, JSON_TYPES, type ContractKey, type JsonType } from './contractKeys';
import { setAt, type Json, type JsonObject } from './setAt';

/** One value of every JSON type. */
const VALUES: Record<JsonType, Json> = { text: 'what?', number: -7, boolean: true, list: [7], object: { unheard: 'of' }, null: null };

/** A configuration with mistakes, and the keys under which they have to be reported. */
export type WrongConfig = { config: JsonObject; reported: string[] };

type Parts = { written: JsonObject; reported: string[] };

const TARGET = '${SAMPLE_URL}';

/** Endpoints whose pages have to work whatever else is wrong. */
const SHOWN: JsonObject = {
  '/shown-true': { target: `${TARGET}/v1/invoices`, proxyPage: true },
  '/shown-empty': { target: `${TARGET}/v1/invoices`, proxyPage: {} },
  '/shown-object': { target: `${TARGET}/v1`, proxyPage: { title: 'Shown', pages: { all: { views: [{ request: { path: '/invoices' } }] } } } },
};

/** The id of the part in which one key has one wrong type and nothing else is wrong. */
export function idOf(part: string, path: string, type: JsonType): string {
  return [part, path, type].join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Every key of the contract with every type that it does not take, all in one configuration. */
export function wrongEverywhere(): WrongConfig {
  const pages = wrongParts('page', aroundPage, id => `proxyPages.pages.${id}`);
  const services = wrongParts('service', aroundService, id => `proxyPages.services.${id}`);
  const endpoints = wrongParts('proxyPage', () => ({}), id => `proxy.endpoints./${id}.proxyPage`);
  const written = Object.entries(endpoints.written).map(([id, proxyPage]) => [`/${id}`, { target: TARGET, proxyPage }] as const);
  return {
    config: {
      proxy: { endpoints: { '/inventory': { target: TARGET }, ...SHOWN, ...Object.fromEntries(written) } },
      proxyPages: {
        title: VALUES.number,
        defaults: { timeout: VALUES.boolean, refresh: VALUES.list },
        services: { inventory: { proxy: '/inventory', basePath: '/v1' }, ...services.written },
        pages: { healthy: { service: 'inventory', menu: true, views: [{ request: { path: '/services' } }] }, ...pages.written },
      },
    },
    reported: ['proxyPages.title', 'proxyPages.defaults.timeout', 'proxyPages.defaults.refresh', ...pages.reported, ...services.reported, ...endpoints.reported],
  };
}

function wrongParts(part: 'page' | 'service' | 'proxyPage', around: (key: ContractKey) => JsonObject, keyOf: (id: string) => string): Parts {
  const parts: Parts = { written: {}, reported: [] };
  for (const key of contractKeys(part)) {
    for (const type of wrongTypes(key)) {
      const id = idOf(part, key.path, type);
      parts.written[id] = key.path === '' ? VALUES[type] : setAt(around(key), key.path, VALUES[type]);
      const missed = type === 'null' ? missedWithout(key) : key.path;
      if (missed !== undefined) parts.reported.push([keyOf(id), missed].filter(Boolean).join('.'));
    }
  }
  return parts;
}

const wrongTypes = ({ accepts }: ContractKey) => JSON_TYPES.filter(type => !accepts.includes(type));

/** In app-config `null` is the same as absent: where that is a mistake, the key under which it is told. */
function missedWithout({ path, isRequired }: ContractKey): string | undefined {
  // A duration of nothing is none.
  const [, duration] = /^(.*(?:timeout|refresh|interval))\.\w+$/.exec(path) ?? [];
  return duration ?? (isRequired ? path : undefined);
}

/** A page in which nothing but the key at the path is wrong; texts that have no form of their own are `owner`, so this is what its request is named. */
function aroundPage({ path, beside }: ContractKey): JsonObject {
  const request: JsonObject = { service: 'inventory', path: '/services' };
  const page: JsonObject = { service: 'inventory', request, requests: { owner: request }, views: [{ request }] };
  return [...beside, ...besidePart(path)].reduce<JsonObject>((whole, [at, value]) => setAt(whole, at, value), page);
}

/** What the schema does not say that a part needs. */
function besidePart(path: string): [string, Json][] {
  if (path.startsWith('views[0].sort')) return [['views[0].columns', [{ value: 'owner' }]]];
  return path === 'inputs[0].options[0]' ? [['inputs[0].options', ['a', 'b']]] : [];
}

/** A service is in one place, so a wrong place needs another that is right. */
const aroundService = ({ path }: ContractKey): JsonObject => (path === 'proxy' ? { plugin: 'hello-backend' } : { proxy: '/inventory' });

/** Mistakes at the top, each of which needs a configuration of its own. */
export function wrongTops(): (WrongConfig & { what: string })[] {
  const wholes = (['text', 'number', 'boolean', 'list'] as const).map(type => wrongTop(`proxyPages is a ${type}`, VALUES[type], ['proxyPages']));
  const parts = (['text', 'number', 'boolean', 'list'] as const).map(type => {
    const value = VALUES[type];
    const title = type === 'text' ? VALUES.object : value;
    return wrongTop(`everything below proxyPages is a ${type}`, { title, defaults: value, services: value, pages: value }, ['defaults', 'services', 'pages', 'title'].map(name => `proxyPages.${name}`));
  });
  const times = ['proxyPages.defaults.timeout', 'proxyPages.defaults.refresh'];
  return [
    ...wholes,
    ...parts,
    wrongTop('everything is null, and the default times are numbers', { title: null, defaults: { timeout: VALUES.number, refresh: VALUES.number }, services: null, pages: null }, times),
    wrongTop('the defaults are a list and true, and nothing else is there', { defaults: { timeout: VALUES.list, refresh: VALUES.boolean } }, times),
  ];
}

function wrongTop(what: string, proxyPages: Json, reported: string[]): WrongConfig & { what: string } {
  return { what, reported, config: { proxy: { endpoints: SHOWN }, proxyPages } };
}
