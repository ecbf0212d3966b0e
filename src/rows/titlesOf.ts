import { titleFromId } from '../model';
import type { Field } from './readFields';

/** Names that say little without what they belong to. */
const GENERIC = /^(id|name|key|url|href|status|state|type|value|number|date|title|login|label|version|count|size|total|ip|code|rendered|rate|edges|nodes)$/i;

/** A title for every field: its last name, with as much before it as makes sense of it and tells equal ones apart. */
export function titlesOf(fields: readonly Field[]): string[] {
  const choices = fields.map(choicesOf);
  const chosen = choices.map(() => 0);
  const titleAt = (index: number) => choices[index]?.[chosen[index] ?? 0]?.title ?? '';
  // Every round moves at least one title on, so this ends.
  for (let moved = true; moved; ) {
    moved = false;
    for (const group of groupsOf(fields.map((_field, index) => index), titleAt)) {
      const whole = group.filter(index => choices[index]?.[chosen[index] ?? 0]?.isWhole);
      const staying = whole.length === 1 ? whole[0] : undefined;
      for (const index of group) {
        const next = (chosen[index] ?? 0) + 1;
        if (index === staying || next >= (choices[index]?.length ?? 0)) continue;
        chosen[index] = next;
        moved = true;
      }
    }
  }
  return fields.map((_field, index) => titleAt(index));
}

interface Choice {
  title: string;
  /** Whether it says all of what a person sees as the path. */
  isWhole: boolean;
}

function choicesOf({ path, shownPath, suffix = '' }: Field): Choice[] {
  const shortest = Math.min(shownPath.length, GENERIC.test(clean(shownPath.at(-1) ?? '')) ? 2 : 1);
  const shown = Array.from({ length: shownPath.length - shortest + 1 }, (_, more) => ({ words: shownPath.slice(-shortest - more), isWhole: shortest + more === shownPath.length }));
  const full = path.length > shownPath.length ? [{ words: path, isWhole: true }] : [];
  return [...shown, ...full].map(({ words, isWhole }) => ({ title: titleFromId(words.map(clean).join(' ')) + suffix, isWhole }));
}

function clean(name: string): string {
  return name.replace(/^[@$_]+|_+$/g, '') || name;
}

/** Those that share a title. */
function groupsOf(indices: number[], titleAt: (index: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of indices) groups.set(titleAt(index), [...(groups.get(titleAt(index)) ?? []), index]);
  return [...groups.values()].filter(group => group.length > 1);
}
