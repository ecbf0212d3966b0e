/** Lets so many through at a time; the others wait in the order in which they came. */
export class Queue {
  private busy = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(private readonly places: number) {}

  /**
   * Does some work when there is a place for it.
   * @param signal - whoever waits leaves the queue when it is aborted
   * @throws what the work throws, and the signal's reason when the work never began
   */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.busy >= this.places) await this.turn(signal);
    else this.busy += 1;
    try {
      return await work();
    } finally {
      // Who comes next takes the place over, so that nobody else gets in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }

  private turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        reject(signal?.reason as Error);
      };
      this.waiting.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
