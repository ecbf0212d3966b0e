/** @jest-environment node */
import * as fc from 'fast-check';
import { readBody } from './readBody';
import type { Progress } from './readBody';

/** No body here is longer. */
const MOST = 1_000_000;

/** An answer whose body arrives in pieces. */
function arriving(pieces: Uint8Array[], headers: Record<string, string> = {}): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body, { headers });
}

const bytes = (...codes: number[]) => Uint8Array.from(codes);

describe('a body', () => {
  it.each([
    ['ISO-8859-1', 'text/csv; charset=iso-8859-1', bytes(0x4d, 0xfc, 0x6c, 0x6c), 'Müll'],
    ['windows-1252', 'text/csv; charset=windows-1252', bytes(0xe9, 0x31), 'é1'],
    ['windows-1251', 'text/csv; charset=windows-1251', bytes(0xc4, 0xe0), 'Да'],
    ['Shift_JIS', 'text/csv; charset=shift_jis', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
    ['UTF-16 with its mark', 'text/csv', bytes(0xff, 0xfe, 0xfc, 0, 0x31, 0), 'ü1'],
    ['UTF-16 the other way round', 'text/csv; charset=utf-16be', bytes(0, 0xfc), 'ü'],
    ['UTF-8 with its mark', 'text/csv', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xbc), 'ü'],
    ['UTF-8 where the charset is unknown', 'text/csv; charset=klingon', bytes(0xc3, 0xbc), 'ü'],
    ['broken UTF-8', 'text/csv', bytes(0x61, 0xc3), 'a\ufffd'],
  ])('of %s is read as it is meant', async (_what, type, body, text) => {
    expect(await readBody(arriving([body], { 'content-type': type }), MOST)).toEqual({ text, bytes: body.length });
  });

  it('is the same wherever it is cut', async () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>${'日本 ü😀 '.repeat(60)}`;
    const whole = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: whole.length }), { maxLength: 20 }), async cuts => {
        const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        expect((await readBody(arriving(pieces), MOST)).text).toBe(text);
      }),
    );
  });

  it('that is not there is empty', async () => {
    expect(await readBody(new Response(null, { status: 204 }), MOST)).toEqual({ text: '', bytes: 0 });
    expect(await readBody(new Response(''), MOST)).toEqual({ text: '', bytes: 0 });
  });
});

describe('the progress of a body', () => {
  async function progressOf(headers: Record<string, string>): Promise<Progress[]> {
    const seen: Progress[] = [];
    await readBody(arriving([new Uint8Array(300), new Uint8Array(200)], headers), MOST, progress => seen.push(progress));
    return seen;
  }

  it('is told with what is expected', async () => {
    expect(await progressOf({ 'content-length': '500' })).toEqual([
      { bytes: 300, total: 500 },
      { bytes: 500, total: 500 },
    ]);
  });

  it.each([
    ['is not known', {}],
    ['was compressed', { 'content-length': '500', 'content-encoding': 'gzip' }],
    ['makes no sense', { 'content-length': 'many' }],
  ])('is told without where the length %s', async (_what, headers) => {
    expect(await progressOf(headers)).toEqual([{ bytes: 300 }, { bytes: 500 }]);
  });

  it('expects nothing any more when more came than was promised', async () => {
    expect(await progressOf({ 'content-length': '400' })).toEqual([{ bytes: 300, total: 400 }, { bytes: 500 }]);
  });
});
