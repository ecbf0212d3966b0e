/** @jest-environment node */
import type { Diagnosis } from '../model';
import type { Outcome } from './outcomeOf';
import { failedOnes, runAll } from './runAll';
import type { RunState } from './runAll';

const diagnosis: Diagnosis = { kind: 'request', who: 'service', title: 'No.', transient: false };
const DONE: Outcome = { state: 'done' };
const FAILED: Outcome = { state: 'failed', diagnosis };
const UNKNOWN: Outcome = { state: 'unknown', diagnosis };

/** A run whose answers come when the test says so. */
function begin(items: readonly string[]) {
  const states: RunState[] = items.map(() => ({ state: 'waiting' }));
  const answers = new Map<string, (outcome: Outcome | undefined) => void>();
  const sent: string[] = [];
  const abort = new AbortController();
  const send = (item: string) => {
    sent.push(item);
    return new Promise<Outcome | undefined>(resolve => answers.set(item, resolve));
  };
  const ended = runAll(items, send, { signal: abort.signal, onChange: (index, state) => (states[index] = state) });
  const answer = async (item: string, outcome: Outcome | undefined) => {
    answers.get(item)?.(outcome);
    await new Promise(setImmediate);
  };
  return { states, sent, stop: () => abort.abort(), ended, answer, names: () => states.map(({ state }) => state) };
}

describe('sending something for each of many', () => {
  it('has three under way at most, and begins the next when one has ended', async () => {
    const run = begin(['a', 'b', 'c', 'd', 'e']);
    expect(run.sent).toEqual(['a', 'b', 'c']);
    expect(run.names()).toEqual(['underWay', 'underWay', 'underWay', 'waiting', 'waiting']);
    await run.answer('b', DONE);
    expect(run.sent).toEqual(['a', 'b', 'c', 'd']);
    for (const item of ['a', 'c', 'd', 'e']) await run.answer(item, DONE);
    await run.ended;
    expect(run.names()).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(run.sent).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('goes on after one that failed, and after one of which nobody knows', async () => {
    const run = begin(['a', 'b', 'c', 'd', 'e']);
    await run.answer('a', FAILED);
    await run.answer('b', UNKNOWN);
    for (const item of ['c', 'd', 'e']) await run.answer(item, DONE);
    await run.ended;
    expect(run.names()).toEqual(['failed', 'unknown', 'done', 'done', 'done']);
  });

  it('begins nothing more when stopped, and waits for what is under way', async () => {
    const run = begin(['a', 'b', 'c', 'd', 'e']);
    run.stop();
    expect(run.names()).toEqual(['underWay', 'underWay', 'underWay', 'waiting', 'waiting']);
    for (const item of ['a', 'b', 'c']) await run.answer(item, DONE);
    await run.ended;
    expect(run.names()).toEqual(['done', 'done', 'done', 'leftOut', 'leftOut']);
    expect(run.sent).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what is under way already', async () => {
    const run = begin(['a']);
    await run.answer('a', undefined);
    await run.ended;
    expect(run.states).toEqual([{ state: 'leftOut', why: 'same' }]);
  });

  it('ends at once when there is nothing to send', async () => {
    await expect(begin([]).ended).resolves.toBeUndefined();
  });
});

describe('what may be sent again', () => {
  it('is what failed, never what is unknown, done or left out', () => {
    expect(failedOnes([DONE, FAILED, UNKNOWN, { state: 'leftOut', why: 'stopped' }, FAILED])).toEqual([1, 4]);
  });
});
