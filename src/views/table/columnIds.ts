import type { Column } from '../../model';

/** Names columns in the URL: by their titles in lower case, unique in the table. */
export function columnIds(columns: readonly Pick<Column, 'title'>[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ title }) => {
    const slug = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'column';
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  });
}
