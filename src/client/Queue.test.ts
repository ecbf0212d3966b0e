/** @jest-environment node */
import { Queue } from './Queue';

/** Work that ends when the test says so. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () =>
      new Promise<string>(resolve => {
        begun.push(name);
        ends.set(name, () => resolve(name));
      }),
    end: async (name: string) => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    },
  };
}

describe('a queue', () => {
  it('lets so many through at a time, the others in the order they came', async () => {
    const { begun, work, end } = works();
    const queue = new Queue(2);
    const all = ['a', 'b', 'c', 'd', 'e'].map(name => queue.run(work(name)));
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
    await end('d');
    await end('e');
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('goes on when work fails', async () => {
    const queue = new Queue(1);
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('is left by who no longer wants to wait, and their work never begins', async () => {
    const { begun, work, end } = works();
    const queue = new Queue(1);
    const first = queue.run(work('a'));
    const leaving = new AbortController();
    const left = queue.run(work('b'), leaving.signal);
    const third = queue.run(work('c'));
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    await end('a');
    await end('c');
    expect(begun).toEqual(['a', 'c']);
    expect(await Promise.all([first, third])).toEqual(['a', 'c']);
  });

  it('lets patient work in last, and only into the places that are not reserved', async () => {
    const { begun, work, end } = works();
    const queue = new Queue(3, 1);
    const patient = ['p1', 'p2', 'p3', 'p4'].map(name => queue.run(work(name), undefined, true));
    expect(begun).toEqual(['p1', 'p2']);
    const others = ['a', 'b'].map(name => queue.run(work(name)));
    expect(begun).toEqual(['p1', 'p2', 'a']);
    await end('p1');
    expect(begun).toEqual(['p1', 'p2', 'a', 'b']);
    await end('a');
    expect(begun).toHaveLength(4);
    await end('b');
    expect(begun).toEqual(['p1', 'p2', 'a', 'b', 'p3']);
    await end('p2');
    await end('p3');
    await end('p4');
    await Promise.all([...patient, ...others]);
    void queue.run(work('c'));
    expect(begun.at(-1)).toBe('c');
  });

  it('has room again after all have gone', async () => {
    const { begun, work, end } = works();
    const queue = new Queue(1);
    const first = queue.run(work('a'));
    await end('a');
    await first;
    void queue.run(work('b'));
    void queue.run(work('c'));
    expect(begun).toEqual(['a', 'b']);
  });
});
