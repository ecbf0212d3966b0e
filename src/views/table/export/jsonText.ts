import type { Json } from '../../../model';

/** The names of members: the titles, told apart where two are the same. */
export function memberNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map(title => {
    let name = title;
    for (let count = 2; taken.has(name); count += 1) name = `${title} (${count})`;
    taken.add(name);
    return name;
  });
}

/** A row as a JSON object. It is written by hand because JavaScript's objects put members such as `2026` first. */
export function jsonText(names: readonly string[], values: readonly Json[]): string {
  return `{${names.map((name, index) => `${JSON.stringify(name)}:${JSON.stringify(values[index] ?? null)}`).join(',')}}`;
}
