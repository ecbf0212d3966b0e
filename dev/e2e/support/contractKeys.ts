import schemaFile from '../../../src/config/proxy-pages.schema.json';
import type { Json } from './setAt';

export const JSON_TYPES = ['text', 'number', 'boolean', 'list', 'object', 'null'] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/** A key of the contract, as it is written below the part that it belongs to. */
export type ContractKey = {
  /** As in `views[0].columns[0].value`; empty for the part itself. */
  path: string;
  accepts: JsonType[];
  /** Whether the part that holds it is wrong without it. */
  isRequired: boolean;
  /** What has to stand beside it so that nothing else is wrong, outermost first. */
  beside: [path: string, value: Json][];
};

type Schema = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
};

const root = schemaFile as unknown as Schema & { definitions: Record<string, Schema> };

const NAMES: Record<string, JsonType> = { string: 'text', number: 'number', integer: 'number', boolean: 'boolean', array: 'list', object: 'object', null: 'null' };

/** Where an operator chooses the name, this one is as good as any other, and the only one that a duration takes. */
const ANY_NAME = 'minutes';

/** Parts that stand elsewhere as well, where each of their keys is tried: a request is one wherever it stands. */
const LEAVES: Record<string, RegExp> = {
  page: /^(request|requests\.\w+|inputs\[0\]\.options\.request|tabs\[0\]\.views\[0\]|actions\[0\]\.request|views\[0\]\.(rowRequests\.\w+|actions\[0\]|rowActions\[0\]\.request|(xF|f|stats\[0\]\.f)ormat))$/,
  service: /^pages\.\w+/,
  proxyPage: /^pages\.\w+/,
};

/** Texts that mean something by their form. */
const TEXTS: Record<string, string> = { path: '/services', query: '{ services { id } }' };

/** Every key of one part of the contract: of a `page`, of a `service`, or of `proxyPage` at an endpoint. */
export function contractKeys(part: 'page' | 'service' | 'proxyPage'): ContractKey[] {
  const keys = new Map<string, ContractKey>();
  collect(partSchema(part), { path: '', isRequired: false, beside: [] }, LEAVES[part], keys);
  return [...keys.values()];
}

function partSchema(part: string): Schema {
  const defined = root.definitions[part];
  if (defined) return defined;
  const endpoint = alternatives(root.properties?.proxy?.properties?.endpoints?.additionalProperties as Schema).find(it => it.properties);
  const proxyPage = endpoint?.properties?.[part];
  if (!proxyPage) throw new Error(`the schema has no ${part}`);
  return proxyPage;
}

/** Walks a schema; of alternatives that know the same key, such as the types of view, the first one counts. */
function collect(schema: Schema, at: Omit<ContractKey, 'accepts'>, leaf: RegExp | undefined, keys: Map<string, ContractKey>): void {
  const { path } = at;
  if (keys.has(path)) return;
  const forms = alternatives(schema);
  const accepts = [...new Set(forms.flatMap(typesOf))];
  keys.set(path, { ...at, accepts });
  // A JSON value may hold itself, and the pages at an endpoint are like all others.
  if (leaf?.test(path) || (path !== '' && accepts.length >= JSON_TYPES.length)) return;
  for (const form of forms) {
    const child = (name: string, of: Schema, isRequired = false) =>
      collect(of, { path: join(path, name), isRequired, beside: [...at.beside, ...besides(form, path, name)] }, leaf, keys);
    for (const [name, of] of Object.entries(form.properties ?? {})) child(name, of, form.required?.includes(name));
    if (typeof form.additionalProperties === 'object') child(ANY_NAME, form.additionalProperties);
    if (form.items) collect(form.items, { path: `${path}[0]`, isRequired: false, beside: at.beside }, leaf, keys);
  }
}

/** What a part of this form needs beside one of its keys: its type, and what it is not without. */
function besides({ properties = {}, required = [] }: Schema, path: string, name: string): [string, Json][] {
  const needed = Object.entries(properties).filter(([other, { const: only }]) => other !== name && (only !== undefined || required.includes(other)));
  return needed.map(([other, of]) => [join(path, other), leastOf(of, other)]);
}

/** The least that a schema takes. */
function leastOf(schema: Schema, name: string): Json {
  const [form = {}] = alternatives(schema);
  const { const: only, enum: choices, properties = {}, required = [], items } = form;
  if (only !== undefined || choices) return (only ?? choices?.[0]) as Json;
  if (items) return [leastOf(items, name)];
  const [type] = typesOf(form);
  if (type === 'object') return Object.fromEntries(required.map(member => [member, leastOf(properties[member] ?? {}, member)]));
  return type === 'number' ? 1 : type === 'boolean' ? true : (TEXTS[name] ?? 'owner');
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

function alternatives(schema: Schema): Schema[] {
  const meant = schema.$ref === undefined ? schema : root.definitions[schema.$ref.replace('#/definitions/', '')];
  if (!meant) throw new Error(`the schema has no ${schema.$ref}`);
  const forms = meant.anyOf ?? meant.allOf;
  return forms ? forms.flatMap(alternatives) : [meant];
}

function typesOf({ type, const: only, enum: choices }: Schema): JsonType[] {
  if (type !== undefined) return [type].flat().map(name => NAMES[name] ?? 'null');
  const values = choices ?? (only === undefined ? [] : [only]);
  return values.length > 0 ? values.map(value => NAMES[typeof value] ?? 'null') : [...JSON_TYPES];
}
