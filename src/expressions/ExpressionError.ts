/** An expression or template that cannot be compiled or evaluated; the message is for an operator. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  constructor(
    message: string,
    /** The source text. */
    readonly source: string,
    /** How the usual slip is mended. */
    readonly hint?: string,
  ) {
    super(message);
  }
}
