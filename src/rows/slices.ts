/** Long enough to get something done, short enough that a frame (16 ms) is not missed. */
const SLICE_MS = 10;

/** Lets the browser breathe during long work. */
export interface Slicer {
  /** Returns at once while the slice lasts, else after the browser had its turn. */
  breathe(): Promise<void> | undefined;
}

/**
 * Cuts long work into slices of the main thread.
 * @throws DOMException `AbortError` from `breathe` when the work is no longer wanted
 */
export function slicer(signal?: AbortSignal): Slicer {
  let end = performance.now() + SLICE_MS;
  return {
    breathe() {
      if (performance.now() < end) return undefined;
      return nextTask().then(() => {
        if (signal?.aborted) throw new DOMException('The work is no longer wanted.', 'AbortError');
        end = performance.now() + SLICE_MS;
      });
    },
  };
}

/** Long work that may pause wherever it yields. */
export type Work<T> = Generator<void, T, void>;

/**
 * Does as much work as fits a slice; `undefined` when some is left, with which another call goes on.
 * @param ms - how long the slice is, in milliseconds
 */
export function doSlice<T>(work: Work<T>, ms = SLICE_MS): { result: T } | undefined {
  const end = performance.now() + ms;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { result: step.value };
    if (performance.now() >= end) return undefined;
  }
}

/**
 * Does work in slices of the main thread, the first one at once.
 * @throws DOMException `AbortError` when the work is no longer wanted
 */
export async function inSlices<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const done = doSlice(work);
    if (done) return done.result;
    await nextTask();
    if (signal?.aborted) throw new DOMException('The work is no longer wanted.', 'AbortError');
  }
}

/** Of an idle period, in milliseconds: the browser needs the rest to end it in time. */
const RESERVE_MS = 2;

/**
 * Does work while the browser has nothing else to do; not at all in one that does not say when that is.
 * @returns what stops it
 */
export function whenIdle(work: Work<unknown>): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  const go = (deadline: IdleDeadline) => {
    while (deadline.timeRemaining() > RESERVE_MS) if (work.next().done) return;
    handle = requestIdleCallback(go);
  };
  let handle = requestIdleCallback(go);
  return () => cancelIdleCallback(handle);
}

/** A message takes no time, where a timer is slowed down to 4 ms; the timer is for places without messages. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
