/** As many characters as a browser lays out in some milliseconds. */
const LONGEST = 20_000;

/**
 * Cuts a text into blocks of whole lines, each of which a browser lays out only where it is in view. A line that is longer than a
 * block is cut.
 */
export function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const most = from + LONGEST;
    const lineEnd = most < text.length ? text.lastIndexOf('\n', most - 1) : text.length;
    const to = lineEnd < from ? most : most < text.length ? lineEnd + 1 : text.length;
    blocks.push(text.slice(from, to));
    from = to;
  }
  return blocks;
}
