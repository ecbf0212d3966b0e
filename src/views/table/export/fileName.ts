const LONGEST = 80;

/** A name for a file that every system takes: the page's and the view's, and the day, as in `fleet-2026-11-22.csv`. */
export function fileName(names: readonly string[], extension: string, now: Date): string {
  const slug = names
    .map(name => name.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter((name, index, all) => name !== '' && all.indexOf(name) === index)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const two = (number: number) => String(number).padStart(2, '0');
  return `${slug || 'rows'}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${extension}`;
}
