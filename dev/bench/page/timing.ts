/** Nothing on the page takes longer unless it is wrong; in milliseconds. */
const LIMIT_MS = 60_000;

export interface Timed {
  /** From the act until what it brings is painted. */
  ms: number;
  /** The longest time without a frame meanwhile, while the page was frozen. */
  freezeMs: number;
}

/** Resolves in the next frame, before it is painted. */
export function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()));
}

/**
 * Acts, and measures until the page is as it should be and painted, which is when a second frame begins.
 * @throws Error with what `found` says when the page does not become so
 */
export async function timed(act: () => void, isDone: () => boolean, found: () => string): Promise<Timed> {
  const start = performance.now();
  act();
  let [frame, freezeMs] = [start, 0];
  const passFrame = async () => {
    await nextFrame();
    const now = performance.now();
    freezeMs = Math.max(freezeMs, now - frame);
    frame = now;
  };
  for (let isReady = false; !isReady; isReady = isDone()) {
    if (performance.now() - start > LIMIT_MS) throw new Error(`${found()} after ${LIMIT_MS / 1000} s`);
    await passFrame();
  }
  await passFrame();
  return { ms: frame - start, freezeMs };
}

/** Scrolls down and up again for a while at a steady speed, and notes how long each frame took. */
export async function scrollFrames(scroller: HTMLElement, durationMs: number, pixelsPerSecond: number): Promise<number[]> {
  const way = scroller.scrollHeight - scroller.clientHeight;
  const frames: number[] = [];
  await nextFrame();
  const start = performance.now();
  for (let last = start; last - start < durationMs; ) {
    const distance = ((last - start) / 1000) * pixelsPerSecond;
    // The way ends where a page does: from there it goes back.
    const turn = distance % (2 * way);
    scroller.scrollTop = turn <= way ? turn : 2 * way - turn;
    await nextFrame();
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
