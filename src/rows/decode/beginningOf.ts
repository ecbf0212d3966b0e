/** As much of a text as a page shows without delay, in UTF-16 code units. */
const MOST_CHARACTERS = 100_000;

/** The beginning of a text that may be too long to show or to keep. */
export interface Beginning {
  text: string;
  /** How long the whole is, in UTF-16 code units. */
  of: number;
}

/** Cuts a text. What is cut off can be forgotten: a part of a text, as browsers have it, keeps the whole one alive. */
export function beginningOf(text: string): Beginning {
  if (text.length <= MOST_CHARACTERS) return { text, of: text.length };
  const bytes = new TextEncoder().encode(text.slice(0, MOST_CHARACTERS));
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), of: text.length };
}
