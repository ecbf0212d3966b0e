/** @jest-environment node */
import * as fc from 'fast-check';
import { ServiceError } from '../client';
import type { Exchange } from '../client';
import type { DiagnosisKind } from '../model';
import { askAgainMs, isWorthRepeating } from './askAgain';
import type { Situation } from './askAgain';

const FAILED_AT = 1_000_000;
const exchange = {} as Exchange;

function failure(kind: DiagnosisKind = 'unreachable', { transient = true, waitMs, sent = true }: { transient?: boolean; waitMs?: number; sent?: boolean } = {}): ServiceError {
  return new ServiceError({ kind, who: 'service', title: 'No.', transient }, undefined, sent ? exchange : undefined, waitMs === undefined ? undefined : FAILED_AT + waitMs);
}

function ask(overrides: Partial<Situation> = {}): number | false {
  return askAgainMs({ refreshMs: 10_000, isRepeatable: true, error: failure(), failedAt: FAILED_AT, setbacks: 1, seed: 'a', ...overrides });
}

/** A wait may be longer by up to a quarter, so that views do not ask all at once. */
function expectAbout(wait: number | false, ms: number): void {
  expect(wait).toBeGreaterThanOrEqual(ms);
  expect(wait).toBeLessThanOrEqual(ms * 1.25);
}

describe('a request', () => {
  it('that is well is repeated as configured, or not at all', () => {
    expect(ask({ error: null })).toBe(10_000);
    expect(ask({ error: null, refreshMs: 0 })).toBe(false);
  });

  it.each([
    [1, 20_000],
    [2, 40_000],
    [3, 80_000],
    [4, 100_000],
    [20, 100_000],
  ])('that failed %i times in a row is repeated after %i ms, ten times its interval at most', (setbacks, ms) => {
    expectAbout(ask({ setbacks }), ms);
  });

  it('is repeated after five minutes at most, or as seldom as ever', () => {
    expectAbout(ask({ refreshMs: 60_000, setbacks: 9 }), 300_000);
    expectAbout(ask({ refreshMs: 600_000, setbacks: 9 }), 600_000);
  });

  it('that nobody repeats is not repeated when it fails', () => {
    expect(ask({ refreshMs: 0 })).toBe(false);
  });

  it.each(['portal', 'starting'] as const)('that nobody repeats is sent again when it failed for %s, less and less often', kind => {
    expectAbout(ask({ refreshMs: 0, error: failure(kind) }), 10_000);
    expectAbout(ask({ refreshMs: 0, error: failure(kind), setbacks: 9 }), 50_000);
    expect(ask({ refreshMs: 0, error: failure(kind), isRepeatable: false })).toBe(false);
  });

  it.each(['session', 'tooLarge'] as const)('that failed for %s waits for a person', kind => {
    expect(ask({ error: failure(kind) })).toBe(false);
  });

  it('is never repeated sooner because it fails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 3_600_000 }), fc.integer({ min: 1, max: 60 }), fc.option(fc.integer({ min: -5_000, max: 100_000 }), { nil: undefined }), fc.string(), (refreshMs, setbacks, waitMs, seed) => {
        expect(ask({ refreshMs, setbacks, seed, error: failure('rateLimited', { ...(waitMs !== undefined && { waitMs }) }) })).toBeGreaterThanOrEqual(refreshMs);
      }),
    );
  });

  it('has the same wait however often it is asked for, and another than its neighbour', () => {
    expect(ask()).toBe(ask());
    expect(ask()).not.toBe(ask({ seed: 'b' }));
  });
});

describe('a service that asks to wait', () => {
  it('is left alone for so long', () => {
    expectAbout(ask({ error: failure('rateLimited', { waitMs: 900_000 }) }), 900_000);
  });

  it('is asked once more by a request that nobody repeats, twice at most', () => {
    const error = failure('rateLimited', { waitMs: 12_000 });
    expectAbout(ask({ refreshMs: 0, error }), 12_000);
    expectAbout(ask({ refreshMs: 0, error, setbacks: 2 }), 12_000);
    expect(ask({ refreshMs: 0, error, setbacks: 3 })).toBe(false);
  });

  it('for more than a minute is asked by a person only', () => {
    expectAbout(ask({ refreshMs: 0, error: failure('rateLimited', { waitMs: 60_000 }) }), 60_000);
    expect(ask({ refreshMs: 0, error: failure('rateLimited', { waitMs: 61_000 }) })).toBe(false);
  });

  it('is sent nothing twice that may do harm', () => {
    expect(ask({ refreshMs: 0, isRepeatable: false, error: failure('rateLimited', { waitMs: 1_000 }) })).toBe(false);
  });
});

describe('a request that was held back', () => {
  it('goes as soon as it may, however often that was in vain', () => {
    const error = failure('unreachable', { waitMs: 5_000, sent: false });
    expectAbout(ask({ refreshMs: 0, isRepeatable: false, setbacks: 30, error }), 5_000);
    expectAbout(ask({ setbacks: 30, error }), 5_000);
  });
});

describe('right after a failure', () => {
  const first = { isRepeatable: true, setbacks: 0 };

  it('a request is sent once or twice more where that does no harm and may help', () => {
    expect([0, 1, 2].map(failures => isWorthRepeating(failures, failure(), first))).toEqual([true, true, false]);
    expect(isWorthRepeating(0, failure('serviceError'), first)).toBe(true);
  });

  it.each([
    ['changes something', failure(), { isRepeatable: false }],
    ['failed before as well', failure(), { setbacks: 1 }],
    ['would fail again', failure('notFound', { transient: false }), {}],
    ['took too long', failure('timeout'), {}],
    ['was too much', failure('rateLimited'), {}],
    ['is asked to wait', failure('serviceError', { waitMs: 5_000 }), {}],
    ['never came about', new Error('x'), {}],
  ])('none is that %s', (_what, error, situation) => {
    expect(isWorthRepeating(0, error, { ...first, ...situation })).toBe(false);
  });
});
