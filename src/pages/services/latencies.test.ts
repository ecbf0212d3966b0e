/** @jest-environment node */
import type { Check } from '../../data/health/useHealth';
import { latencySummary, latencyText, spotsOf } from './latencies';

const up = (latencyMs: number): Check => ({ at: 0, health: { state: 'up', sentence: '', parts: [], latencyMs } });
const down: Check = { at: 0, health: { state: 'down', sentence: '', parts: [], latencyMs: 15_000, diagnosis: { kind: 'timeout', who: 'service', title: '', transient: true } } };
const saysDown: Check = { at: 0, health: { ...up(20).health, state: 'down', diagnosis: { kind: 'remark', who: 'service', title: '', transient: true } } };

describe('latencies', () => {
  it.each([
    [4.4, '4 ms'],
    [999, '999 ms'],
    [1_234, '1.2 s'],
    [15_000, '15 s'],
  ])('%s is written %s', (ms, text) => {
    expect(latencyText(ms)).toBe(text);
  });

  it('are drawn with the last at the right, the slowest at the top, and none where nothing answered', () => {
    expect(spotsOf([up(50), down, up(100)], 290, 20)).toEqual([{ x: 270, y: 10 }, { x: 280 }, { x: 290, y: 0 }]);
  });

  it.each([
    [[up(12)], 'The last check: 12 ms.'],
    [[up(12), up(140), up(30)], 'The last 3 checks: 12 ms to 140 ms.'],
    [[up(12), down, saysDown], 'The last 3 checks: 12 ms to 20 ms, 1 without an answer.'],
    [[down], 'The last check: no answer.'],
  ])('are put into words', (history, text) => {
    expect(latencySummary(history)).toBe(text);
  });
});
