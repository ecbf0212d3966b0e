/**
 * Aborts when nothing happens for a while, or when the caller no longer wants what is waited for. Time runs from
 * `start` on.
 */
export class Deadline {
  /** Aborted in both cases; `hasPassed` tells them apart. */
  readonly signal: AbortSignal;
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private passed = false;
  private readonly stop = () => this.controller.abort(this.caller?.reason);

  /**
   * @param waitMs - how long nothing may happen, in milliseconds
   * @param caller - aborted when nobody wants the result any more
   */
  constructor(
    private readonly waitMs: number,
    private readonly caller?: AbortSignal,
  ) {
    this.signal = this.controller.signal;
    if (caller?.aborted) this.stop();
    else caller?.addEventListener('abort', this.stop);
  }

  /** Whether it was the time that ended it. */
  get hasPassed(): boolean {
    return this.passed;
  }

  /** Begins to count, or begins anew as something has happened. */
  start(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.passed = true;
      this.controller.abort();
    }, this.waitMs);
  }

  /** Counts no more for now; the caller can still end it. */
  rest(): void {
    clearTimeout(this.timer);
  }

  /** Counts no longer. */
  end(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener('abort', this.stop);
  }
}
