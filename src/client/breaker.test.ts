/** @jest-environment node */
import * as fc from 'fast-check';
import { FAILURES_TO_OPEN, PRESENT, admit, isOpen, pardon, settle, trying } from './breaker';
import type { Outcome, Presence } from './breaker';

const NOW = 1_000_000;
/** Neither shortens nor lengthens a pause. */
const MIDDLE = 0.5;

function after(outcomes: Outcome[], from: Presence = PRESENT): Presence {
  return outcomes.reduce((presence, outcome) => settle(presence, 'usual', outcome, NOW, MIDDLE), from);
}

const absent = after(new Array<Outcome>(FAILURES_TO_OPEN).fill('absent'));

describe('a service', () => {
  it('is there until five requests in a row found nobody', () => {
    expect(isOpen(after(['absent', 'absent', 'absent', 'absent']))).toBe(false);
    expect(isOpen(absent)).toBe(true);
  });

  it('is there when it answered in between, whatever it said', () => {
    expect(isOpen(after(['absent', 'absent', 'absent', 'present', 'absent', 'absent']))).toBe(false);
  });

  it('is judged by nothing that was given up', () => {
    expect(after(['absent', 'unknown', 'unknown'])).toEqual(after(['absent']));
  });
});

describe('of a service that is absent', () => {
  it('nothing is asked for a while, then one at a time', () => {
    expect(admit(absent, NOW)).toEqual({ notBefore: NOW + 5_000 });
    expect(admit(absent, NOW + 5_000)).toEqual({ as: 'try' });
    expect(admit(trying(absent), NOW + 6_000)).toEqual({ notBefore: NOW + 11_000 });
  });

  it('each try in vain doubles the pause, up to half a minute', () => {
    let presence = absent;
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      presence = settle(trying(presence), 'try', 'absent', NOW, MIDDLE);
      pauses.push((presence.nextTryAt - NOW) / 1000);
    }
    expect(pauses).toEqual([10, 20, 30, 30, 30, 30]);
  });

  it('pauses differ from browser to browser by up to a quarter', () => {
    const pause = (random: number) => settle(absent, 'try', 'absent', NOW, random).nextTryAt - NOW;
    expect([pause(0), pause(1)]).toEqual([7_500, 12_500]);
  });

  it('requests that were under way before make no pause longer', () => {
    expect(after(['absent', 'absent'], absent)).toEqual(absent);
  });

  it('a try that was given up lets the next one go', () => {
    expect(admit(settle(trying(absent), 'try', 'unknown', NOW, MIDDLE), NOW + 5_000)).toEqual({ as: 'try' });
  });

  it('any answer lets all go', () => {
    expect(settle(trying(absent), 'try', 'present', NOW, MIDDLE)).toEqual(PRESENT);
    expect(after(['present'], absent)).toEqual(PRESENT);
  });

  it('a person who asks is let through, and one more failure holds back again', () => {
    const asked = pardon(trying(absent));
    expect(admit(asked, NOW)).toEqual({ as: 'usual' });
    expect(admit(after(['absent'], asked), NOW)).toEqual({ notBefore: NOW + 5_000 });
    expect(pardon(PRESENT)).toEqual(PRESENT);
  });

  it('not more than one try is under way, whatever happens in which order', () => {
    const event = fc.record({ outcome: fc.constantFrom<Outcome>('present', 'absent', 'unknown'), passed: fc.nat(120_000), asks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), events => {
        let presence = absent;
        let now = NOW;
        let tries = 0;
        for (const { outcome, passed, asks } of events) {
          now += passed;
          const admission = admit(presence, now);
          if (asks && 'as' in admission && admission.as === 'try') {
            presence = trying(presence);
            tries += 1;
          } else if (tries > 0) {
            tries -= 1;
            presence = settle(presence, 'try', outcome, now, MIDDLE);
          }
          if (!isOpen(presence)) return;
          expect(tries).toBeLessThanOrEqual(1);
          expect(presence.nextTryAt).toBeLessThanOrEqual(now + 37_500);
        }
      }),
    );
  });
});
