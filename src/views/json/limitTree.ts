import { stepInto } from '../../expressions';
import { isObject } from '../../model';
import type { Json } from '../../model';

/** More than these nobody reads, and each one costs the page. */
const MOST_ITEMS = 200;
const MOST_CHARACTERS = 10_000;
const MOST_NODES = 20_000;

/** A place of which only the first part is left. */
export interface Cut {
  /** As JMESPath writes it; `@` is the whole. */
  path: string;
  shown: number;
  of: number;
  what: 'items' | 'members' | 'characters';
}

/** A value that a page can show, and what it does not show of it. */
export interface LimitedTree {
  value: Json;
  cuts: Cut[];
}

/** Leaves out what would freeze the page: all but the first items of long lists, the first letters of long texts. */
export function limitTree(value: Json): LimitedTree {
  const cuts: Cut[] = [];
  let nodes = 0;
  const left = (count: number) => Math.min(count, MOST_ITEMS, Math.max(0, MOST_NODES - nodes));
  const limit = (part: Json, path: string): Json => {
    nodes += 1;
    if (typeof part === 'string') {
      if (part.length <= MOST_CHARACTERS) return part;
      cuts.push({ path, shown: MOST_CHARACTERS, of: part.length, what: 'characters' });
      return part.slice(0, MOST_CHARACTERS);
    }
    if (Array.isArray(part)) {
      const shown = left(part.length);
      if (shown < part.length) cuts.push({ path, shown, of: part.length, what: 'items' });
      return part.slice(0, shown).map((item, index) => limit(item, stepInto(path, index)));
    }
    if (!isObject(part)) return part;
    const entries = Object.entries(part as Record<string, Json>);
    const shown = left(entries.length);
    if (shown < entries.length) cuts.push({ path, shown, of: entries.length, what: 'members' });
    return Object.fromEntries(entries.slice(0, shown).map(([name, member]) => [name, limit(member, stepInto(path, name))]));
  };
  return { value: limit(value, '@'), cuts };
}
