import { isObject } from '../../model';
import type { Action, Json, JsonObject } from '../../model';
import { rowKeys } from '../../rows';

/** Where what was typed for an action is kept in the tab: for one person, on one page, for one thing. */
export function draftKey(user: string, pathname: string, action: Action, row: unknown): string {
  return ['proxy-pages:draft', user, pathname, action.key, row === undefined ? '' : (rowKeys([row as Json])[0] ?? '')].join(' ');
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
