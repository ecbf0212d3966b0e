/** Lets so many through at a time; the others wait in the order in which they came. */
export class Queue {
  private busy = 0;
  private readonly waiting: Array<() => void> = [];
  private readonly patient: Array<() => void> = [];

  /** @param reserved - places that patient work leaves to the others */
  constructor(
    private readonly places: number,
    private readonly reserved = 0,
  ) {}

  /**
   * Does some work when there is a place for it.
   * @param signal - whoever waits leaves the queue when it is aborted
   * @param isPatient - whether it lets all others go first
   * @throws what the work throws, and the signal's reason when the work never began
   */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal, isPatient = false): Promise<T> {
    const few = this.places - this.reserved;
    if (this.busy >= (isPatient ? few : this.places)) await this.turn(isPatient ? this.patient : this.waiting, signal);
    else this.busy += 1;
    try {
      return await work();
    } finally {
      // Who comes next takes the place over, so that nobody else gets in between.
      const next = this.waiting.shift() ?? (this.busy <= few ? this.patient.shift() : undefined);
      if (next) next();
      else this.busy -= 1;
    }
  }

  private turn(line: Array<() => void>, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        line.splice(line.indexOf(begin), 1);
        reject(signal?.reason as Error);
      };
      line.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
