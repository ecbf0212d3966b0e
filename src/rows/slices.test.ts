import { doSlice, inSlices, whenIdle } from './slices';
import type { Work } from './slices';

/** Work of so many steps, each of which takes so many milliseconds. */
function* work(steps: number, ms: number): Work<string> {
  for (let step = 0; step < steps; step += 1) {
    for (const end = performance.now() + ms; performance.now() < end; );
    yield;
  }
  return 'done';
}

describe('doSlice', () => {
  it('does what fits a slice at once', () => {
    expect(doSlice(work(3, 0))).toEqual({ result: 'done' });
  });

  it('leaves the rest, and goes on with it', () => {
    const long = work(30, 2);
    expect(doSlice(long)).toBeUndefined();
    let done = doSlice(long);
    while (!done) done = doSlice(long);
    expect(done).toEqual({ result: 'done' });
  });
});

describe('inSlices', () => {
  it('lets others have their turn', async () => {
    const turns: string[] = [];
    const working = inSlices(work(20, 2)).then(result => turns.push(result));
    setTimeout(() => turns.push('other'));
    await working;
    expect(turns).toEqual(['other', 'done']);
  });

  it('stops when it is no longer wanted', async () => {
    const abort = new AbortController();
    const working = inSlices(work(20, 2), abort.signal);
    abort.abort();
    await expect(working).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('tells what went wrong in the work', async () => {
    const failing = (function* (): Work<never> {
      yield;
      throw new Error('broken');
    })();
    await expect(inSlices(failing)).rejects.toThrow('broken');
  });
});

describe('whenIdle', () => {
  const given = globalThis.requestIdleCallback;
  const asked: IdleRequestCallback[] = [];
  beforeEach(() => {
    asked.length = 0;
    globalThis.requestIdleCallback = go => asked.push(go);
    globalThis.cancelIdleCallback = handle => asked.splice(handle - 1, 1);
  });
  afterAll(() => {
    globalThis.requestIdleCallback = given;
  });
  const idle = (times: number) => asked.shift()?.({ didTimeout: false, timeRemaining: () => (times-- > 0 ? 10 : 0) });

  it('goes on in the next idle period where one ends', () => {
    const steps: number[] = [];
    whenIdle(
      (function* (): Work<void> {
        for (let step = 0; step < 3; step += 1) {
          steps.push(step);
          yield;
        }
      })(),
    );
    expect(steps).toEqual([]);
    idle(2);
    expect(steps).toEqual([0, 1]);
    idle(9);
    expect(steps).toEqual([0, 1, 2]);
    expect(asked).toEqual([]);
  });

  it('stops when it is no longer wanted', () => {
    const stop = whenIdle(work(3, 0));
    stop();
    expect(asked).toEqual([]);
  });
});
