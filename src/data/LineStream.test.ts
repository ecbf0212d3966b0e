/** @jest-environment node */
import { ServiceError } from '../client';
import type { TextStream } from '../client';
import { LineStream } from './LineStream';

const broken = (transient = true) => new ServiceError({ kind: 'interrupted', who: 'service', title: 'It broke off.', transient });

async function* chunks(pieces: ReadonlyArray<string | Error>): AsyncGenerator<string> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield await Promise.resolve(piece);
  }
}
const answer = (contentType: string, pieces: ReadonlyArray<string | Error>, status = 200): TextStream => ({ status, contentType, chunks: chunks(pieces) });
const events = (...pieces: Array<string | Error>) => answer('text/event-stream', pieces);
const text = (...pieces: Array<string | Error>) => answer('text/plain', pieces);
const over = answer('text/event-stream', [], 204);

/** A stream that is given its answers one after the other, up to when it needs no more. */
function begin(answers: Array<TextStream | Error>, { maxLines = 100, isRepeatable = true } = {}) {
  const asked: string[] = [];
  const open = (lastEventId: string) => {
    asked.push(lastEventId);
    const next = answers.shift();
    if (next instanceof Error) return Promise.reject(next);
    return next ? Promise.resolve(next) : new Promise<TextStream>(() => undefined);
  };
  const stream = new LineStream({ open, maxLines, isRepeatable });
  const stop = stream.start();
  const until = async (state: string) => {
    while (stream.snapshot().state !== state) await jest.advanceTimersByTimeAsync(100);
    return stream.snapshot();
  };
  return { stream, stop, asked, until, texts: () => stream.snapshot().lines.map(({ text: line }) => line) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a text', () => {
  it('is lines, and over when it ends', async () => {
    const { until, texts, asked } = begin([text('one\ntw', 'o\r\nthree')]);
    expect(await until('ended')).toMatchObject({ dropped: 0 });
    expect([texts(), asked]).toEqual([['one', 'two', 'three'], ['']]);
  });

  it('that breaks off is not asked for again, as its lines would come twice', async () => {
    const { until, texts, asked } = begin([text('one\ntwoError occurred while trying to proxy: portal.test/x', broken())]);
    expect(await until('failed')).toMatchObject({ diagnosis: { kind: 'interrupted' } });
    expect([texts(), asked]).toEqual([['one', 'two'], ['']]);
  });

  it('that does not begin is asked for again, later and later', async () => {
    const { until, asked, stream } = begin([broken(), broken(), broken(), text('one')]);
    await until('waiting');
    await until('ended');
    expect(asked).toHaveLength(4);
    expect(stream.snapshot().diagnosis).toBeUndefined();
  });

  it.each([[[broken(false)], true], [[broken()], false]])('is not asked for again where that is pointless, or not allowed', async (answers, isRepeatable) => {
    const { until, asked } = begin([...answers], { isRepeatable });
    expect(await until('failed')).toMatchObject({ diagnosis: { title: 'It broke off.' } });
    expect(asked).toHaveLength(1);
  });
});

describe('events', () => {
  it('go on where they broke off or ended, which is noted', async () => {
    const { until, texts, asked } = begin([events('id: 1\ndata: a\n\nid: 2\ndata: ha', broken()), events('id: 2\ndata: b\n\n'), over]);
    await until('ended');
    expect(asked).toEqual(['', '1', '2']);
    expect(texts().filter(line => !line.startsWith('Connected'))).toEqual(['a', 'b']);
    expect(texts()[1]).toBe('Connected again');
  });

  it('wait as long as the service asks', async () => {
    const { stream, until } = begin([events('retry: 20000\ndata: a\n\n')]);
    const { nextTryAt = 0 } = await until('waiting');
    expect(nextTryAt - Date.now()).toBeGreaterThan(14_000);
    expect(stream.snapshot().lines).toHaveLength(1);
  });
});

describe('lines', () => {
  it('are kept up to a number, and the others counted', async () => {
    const { until } = begin([text(...Array.from({ length: 50 }, (_, at) => `line ${2 * at}\nline ${2 * at + 1}\n`))], { maxLines: 10 });
    const { lines, dropped } = await until('ended');
    expect([lines.length, lines[0], dropped]).toEqual([10, { id: 90, text: 'line 90' }, 90]);
  });

  it('come no more once it is stopped, and begin anew once it is started again', async () => {
    const { stream, stop, until } = begin([text('old\n', 'old\n'), text('new\n')]);
    stop();
    stream.start();
    expect((await until('ended')).lines.map(({ text: line }) => line)).toEqual(['new']);
  });
});
