/** A line that is longer is cut into several: a stream without breaks must not fill the memory. */
export const LONGEST_LINE = 20_000;

/** Makes lines of pieces of text. */
export class LineReader {
  private rest = '';

  /** The lines that a piece completes. */
  push(text: string): string[] {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    while (this.rest.length > LONGEST_LINE) {
      lines.push(this.rest.slice(0, LONGEST_LINE));
      this.rest = this.rest.slice(LONGEST_LINE);
    }
    return lines.map(withoutReturn);
  }

  /** What has come since the last break; there is none at the very end of many texts. */
  end(): string[] {
    const { rest } = this;
    this.rest = '';
    return rest === '' ? [] : [withoutReturn(rest)];
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
