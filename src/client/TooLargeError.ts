/** A body that is longer than may be read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  constructor(
    /** What had arrived when reading it was given up, in bytes. */
    readonly bytes: number,
    /** How long the service says it is, where it does. */
    readonly announced?: number,
  ) {
    super(`A body of more than ${bytes} bytes.`);
  }
}
