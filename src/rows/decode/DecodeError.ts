/** A body that is not what its type says; the message says what is wrong and where, for an operator. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  constructor(
    message: string,
    /** Whether it is the beginning of what its type says: the rest never came. */
    readonly isTruncated = false,
  ) {
    super(message);
  }
}

/** The number of the line, from 1, on which a place in a text lies. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/** What an engine says about a text that is no JSON. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
