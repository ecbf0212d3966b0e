import { ServiceError } from '../client';
import type { TextStream } from '../client';
import { EventReader } from '../client/streams/EventReader';
import { LineReader } from '../client/streams/LineReader';
import type { Diagnosis, FeedState, LogLine } from '../model';
import { diagnosisOf } from './diagnosisOf';

/** Lines that come together are told together: a person reads no faster. */
const BATCH_MS = 100;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** What the proxy writes behind what has come when a service breaks off. */
const PROXY_ERROR = /Error occurred while trying to proxy.*$/s;

/** What is known at a moment. */
export interface StreamState {
  lines: readonly LogLine[];
  dropped: number;
  state: FeedState;
  diagnosis?: Diagnosis;
  nextTryAt?: number;
}

export interface LineStreamOptions {
  /** Opens the stream, from behind an event where one is named. */
  open: (lastEventId: string, signal: AbortSignal) => Promise<TextStream>;
  /** How many lines are kept. */
  maxLines: number;
  /** Whether it may be asked for again without anybody's doing. */
  isRepeatable: boolean;
}

/**
 * Lines of a text that comes by and by, or the data of events (`text/event-stream`), each of which is one or more lines.
 * Where events break off or end, they are asked for again, from the last one on; a text is over when it ends.
 */
export class LineStream {
  private current: StreamState = { lines: [], dropped: 0, state: 'connecting' };
  private readonly listeners = new Set<() => void>();
  private kept: LogLine[] = [];
  private count = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private events: EventReader | undefined;
  private text = new LineReader();

  constructor(private readonly options: LineStreamOptions) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): StreamState => this.current;

  /**
   * Begins anew, with nothing.
   * @returns how to end it
   */
  start(): () => void {
    const controller = new AbortController();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.kept = [];
    this.count = 0;
    this.events = undefined;
    this.text = new LineReader();
    void this.run(controller.signal);
    return () => {
      controller.abort();
      clearTimeout(this.timer);
    };
  }

  private async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      if (failures === 0) this.tell({ state: 'connecting' });
      let error: unknown;
      try {
        const stream = await this.options.open(this.events?.lastEventId ?? '', signal);
        if (this.count > 0) this.note('Connected again');
        if (stream.contentType === 'text/event-stream') this.events ??= new EventReader();
        this.events?.begin();
        this.tell({ state: 'open' });
        for await (const chunk of stream.chunks) {
          if (signal.aborted) return;
          failures = 0;
          this.add(this.events ? this.events.push(chunk).flatMap(data => data.split('\n')) : this.text.push(chunk));
        }
        // 204 is how a service says that there is no more (https://html.spec.whatwg.org/multipage/server-sent-events.html).
        if (!this.events || stream.status === 204) {
          this.add(this.text.end());
          return this.tell({ state: 'ended' });
        }
      } catch (caught) {
        error = caught;
      }
      if (signal.aborted) return;
      const waitMs = this.waitAfter(failures, error);
      if (waitMs === undefined) {
        this.add(this.text.end().map(line => line.replace(PROXY_ERROR, '')).filter(line => line !== ''));
        return this.tell({ state: 'failed', diagnosis: diagnosisOf(error) });
      }
      this.tell({ state: 'waiting', nextTryAt: Date.now() + waitMs, ...(error !== undefined && { diagnosis: diagnosisOf(error) }) });
      if (!(await waited(waitMs, signal))) return;
    }
  }

  /** How long to wait before it is asked for again, in milliseconds; `undefined` when it is not. */
  private waitAfter(failures: number, error: unknown): number | undefined {
    const mayPass = error === undefined || (error instanceof ServiceError && error.diagnosis.transient);
    // Of a text, what has come would come once more.
    if (!mayPass || !this.options.isRepeatable || (!this.events && this.count > 0)) return undefined;
    const asked = error instanceof ServiceError && error.retryAt !== undefined ? error.retryAt - Date.now() : 0;
    const usual = Math.min(LONGEST_WAIT_MS, (this.events?.retryMs ?? FIRST_WAIT_MS) * 2 ** failures);
    return Math.max(asked, usual * (0.75 + Math.random() / 2));
  }

  private note(text: string): void {
    this.kept.push({ id: this.count, text, isNote: true });
    this.count += 1;
  }

  private add(lines: readonly string[]): void {
    if (lines.length === 0) return;
    for (const text of lines) {
      this.kept.push({ id: this.count, text });
      this.count += 1;
    }
    // Taking the first away one by one would move all the others each time.
    if (this.kept.length > 2 * this.options.maxLines) this.trim();
    this.timer ??= setTimeout(() => this.tell({ state: this.current.state }), BATCH_MS);
  }

  private trim(): void {
    this.kept = this.kept.slice(-this.options.maxLines);
  }

  private tell(known: Pick<StreamState, 'state' | 'diagnosis' | 'nextTryAt'>): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.trim();
    this.current = { ...known, lines: [...this.kept], dropped: this.count - this.kept.length };
    this.listeners.forEach(listener => listener());
  }
}

/** Whether the time has passed, and nobody has stopped waiting. */
function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(true), ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
