/** More than any column is wide; the rest would only cost. */
const LONGEST = 500;

/** As much of a text as may be seen in one line. */
export function inLine(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
