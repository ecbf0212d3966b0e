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
