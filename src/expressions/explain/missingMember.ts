import { isObject, nearest } from '../../model';
import { listNames } from './describe';
import { isPlainName, quoteName } from './quoteName';
import type { End, Visited } from './Visited';

/** An object with more members than this is data: looking through it says nothing about a slip. */
const MOST_MEMBERS = 500;
/** Any two shorter names are similar. */
const SHORTEST_SLIP = 3;

/** Why an object has no such member: another spelling, another place, or simply not. */
export function missingMember(source: string, { path, value }: Visited, name: string): End {
  const names = isObject(value) ? Object.keys(value) : [];
  const where = path === '' ? 'the row' : path;
  const missing = `There is no ${quoteName(name)} in ${where}`;
  const inner = isObject(value) ? placeOf(name, value, path) : undefined;
  if (inner !== undefined) return { reason: `${missing}, but there is ${inner}.`, ...(path === '' && source === name && { suggestion: inner }) };
  const close = name.length < SHORTEST_SLIP ? undefined : nearest(name, names.slice(0, MOST_MEMBERS));
  if (close !== undefined) return { reason: `${missing}, but there is ${quoteName(close)}.`, ...suggest(source, name, close) };
  return { reason: names.length === 0 ? `${missing}: it is empty.` : `${missing}: it has ${listNames(names)}.` };
}

/**
 * Names with dots, slashes or dashes that the expression writes without quotes, in any object that it came through.
 * @returns `undefined` when there is none
 */
export function unquotedName(source: string, visited: readonly Visited[]): End | undefined {
  for (const { path, value } of [...visited].reverse()) {
    if (!isObject(value)) continue;
    const names = Object.keys(value).slice(0, MOST_MEMBERS);
    const found = names.filter(name => !isPlainName(name) && name.length > 2 && isUnquotedIn(source, name)).sort((a, b) => b.length - a.length)[0];
    if (found === undefined) continue;
    const where = path === '' ? 'The row' : path;
    return { reason: `${where} is there and has ${listNames(names)}; ${found} needs quotes.`, suggestion: source.replace(found, () => JSON.stringify(found)) };
  }
  return undefined;
}

function isUnquotedIn(source: string, name: string): boolean {
  return source.includes(name) && !source.includes(JSON.stringify(name));
}

function suggest(source: string, name: string, close: string): { suggestion?: string } {
  const written = new RegExp(`(?<![\\w"])${escape(quoteName(name))}(?![\\w"])`, 'g');
  const places = source.match(written)?.length ?? 0;
  return places === 1 ? { suggestion: source.replace(written, () => quoteName(close)) } : {};
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Where else the name is, one or two levels further in. */
function placeOf(name: string, value: Record<string, unknown>, path: string): string | undefined {
  const entries = Object.entries(value)
    .slice(0, MOST_MEMBERS)
    .filter((entry): entry is [string, Record<string, unknown>] => isObject(entry[1]));
  const join = (...names: string[]) => [path, ...names.map(quoteName)].filter(Boolean).join('.');
  for (const [outer, member] of entries) if (Object.hasOwn(member, name)) return join(outer, name);
  for (const [outer, member] of entries) {
    const [middle] = Object.entries(member).find(([, inner]) => isObject(inner) && Object.hasOwn(inner, name)) ?? [];
    if (middle !== undefined) return join(outer, middle, name);
  }
  return undefined;
}
