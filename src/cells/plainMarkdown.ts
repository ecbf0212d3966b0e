/** Longer texts are cut: nobody reads on in a page of fields, and parsing has to end. */
export const MAX_MARKDOWN = 20_000;

/**
 * What to take away, in this order. Every pattern is bounded, so that no text can hold up the page: texts come from
 * services.
 */
const MARKS: ReadonlyArray<[RegExp, string]> = [
  // Fences of code, rules and underlines of titles, the line below the head of a table, definitions of links.
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/^[ \t]*([-*_=])(?:[ \t]*\1)+[ \t]*$/gm, ''],
  [/^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*$/gm, ''],
  [/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*$/gm, ''],
  // What a line begins with.
  [/^(?: {0,3}>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, ''],
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/^[ \t]*\||\|[ \t]*$/gm, ''],
  // Images before links, for links may hold one.
  [/!\[([^\]\n]{0,500})\]\([^)\n]{0,1000}\)/g, '$1'],
  [/\[([^\]\n]{0,500})\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,200}\])/g, '$1'],
  [/<(https?:[^\s<>]{1,1000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/g, '$1'],
  // Twice, for one may stand in the other.
  ...Array.from({ length: 2 }, (): Array<[RegExp, string]> => [
    [/(?<!\\)(\*{1,3}|~~|`{1,3})(?=\S)([^*~`\n]{1,1000}?)(?<=[^\s\\])\1/g, '$2'],
    [/(?<![\w\\])(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=[^\s\\])\1(?!\w)/g, '$2'],
  ]).flat(),
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/\s+/g, ' '],
];

/** Markdown as one line without its marks, for a cell that has room for no more. */
export function plainMarkdown(markdown: string): string {
  const text = MARKS.reduce((rest, [mark, kept]) => rest.replace(mark, kept), markdown.slice(0, MAX_MARKDOWN)).trim();
  return markdown.length > MAX_MARKDOWN ? `${text} …` : text;
}
