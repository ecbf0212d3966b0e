import { pathTemplate, renderJson } from '../../expressions';
import { isObject } from '../../model';
import type { Action, Json, JsonObject, Scopes } from '../../model';
import { rowKeys } from '../../rows';

/** Where what was typed for an action is kept in the tab: for one person, on one page, for one thing. */
export function draftKey(user: string, pathname: string, action: Action, scopes: Scopes): string {
  return ['proxy-pages:draft', user, pathname, action.key, scopes.row === undefined ? '' : fingerprint(thingOf(action, { ...scopes, form: {} }))].join(' ');
}

/** Which row it is: by what rows are told apart by, and by where the action goes, as names may be shared. */
function thingOf({ request: { path, vars, query, body, graphql } }: Action, scopes: Scopes): string {
  const row = scopes.row as Json;
  try {
    const told = [pathTemplate(path, vars).expand(scopes), renderJson(query, scopes)];
    // What may change with the row, as its state, is rather in the body.
    if (!mentionsRow({ path, vars, query })) told.push(renderJson(graphql?.variables ?? body ?? null, scopes));
    return JSON.stringify([rowKeys([row])[0], ...told]);
  } catch {
    // Where it goes depends on what is typed.
    return JSON.stringify(row);
  }
}

/** FNV-1a (draft-eastlake-fnv): what a row holds is not to stay in the tab when somebody signs out. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}

/** Whether placeholders name the row; a segment of the path may be called so as well. */
function mentionsRow({ path, vars, query }: Pick<Action['request'], 'path' | 'vars' | 'query'>): boolean {
  return /\{[^{}]*\brow\b/.test(JSON.stringify([path, query])) || /\brow\b/.test(Object.values(vars).join(' '));
}

/** What was typed before and not sent; `undefined` when there is nothing. */
export function readDraft(key: string): JsonObject | undefined {
  try {
    const read: unknown = JSON.parse(globalThis.sessionStorage.getItem(key) ?? 'null');
    return isObject(read) ? (read as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed as long as the tab is open, without passwords. */
export function writeDraft(key: string, values: JsonObject, schema: JsonObject, ui: JsonObject = {}): void {
  try {
    globalThis.sessionStorage.setItem(key, JSON.stringify(withoutSecrets(values, schema, ui)));
  } catch {
    // Where nothing can be kept, what is typed lasts as long as the dialog.
  }
}

/** Forgets what was typed. */
export function clearDraft(key: string): void {
  try {
    globalThis.sessionStorage.removeItem(key);
  } catch {
    // Then there is nothing to forget.
  }
}

function withoutSecrets(value: Json, schema: unknown, ui: unknown): Json | undefined {
  if (isObject(schema) && (schema.format === 'password' || (isObject(ui) && ui['ui:widget'] === 'password'))) return undefined;
  const below = (step: string) => (isObject(ui) ? ui[step] : undefined);
  if (Array.isArray(value)) return value.map(item => withoutSecrets(item, isObject(schema) ? schema.items : undefined, below('items')) ?? null);
  if (!isObject(value)) return value;
  const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
  return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => {
    const kept = withoutSecrets(member, properties[name], below(name));
    return kept === undefined ? [] : [[name, kept]];
  }));
}
