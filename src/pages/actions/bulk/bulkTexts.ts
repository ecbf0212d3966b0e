import type { RunState } from '../../../data';
import type { BulkItem } from '../../../ui';

/** So many are named; the others are counted. */
const NAMED = 3;

/** “3 rows”. */
export function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** The question before it: how many, and the first of them by name. */
export function questionText(title: string, items: readonly BulkItem[]): string {
  const names = items.slice(0, NAMED).map(({ name }) => name).join(', ');
  const others = items.length - NAMED;
  return `${title} ${countRows(items.length)}: ${names}${others > 0 ? ` and ${others} more` : ''}?`;
}

/** What is said of selected rows that nobody sees; empty where there are none. */
export function hiddenText(count: number): string {
  return count === 0 ? '' : `${countRows(count)} of those selected ${count === 1 ? 'is' : 'are'} not shown at the moment.`;
}

/** What is said of rows with which it cannot be done; empty where there are none. */
export function excludedText(title: string, count: number): string {
  return count === 0 ? '' : `${countRows(count)} left out: ${title} is not offered there.`;
}

/** What a person reads of one of them. */
export function stateText(state: RunState): string {
  switch (state.state) {
    case 'waiting':
      return 'Waiting';
    case 'underWay':
      return 'Under way';
    case 'done':
      return 'Done';
    case 'leftOut':
      return state.why === 'stopped' ? 'Left out: stopped before it was sent' : 'Left out: the very same was under way already';
    case 'failed':
      return `Failed: ${state.diagnosis.title}`;
    case 'unknown':
      return `Unknown: ${state.diagnosis.title}`;
  }
}

/** What became of all of them, in words. */
export function summaryText(states: readonly RunState[]): string {
  const count = (name: RunState['state']) => states.filter(({ state }) => state === name).length;
  const counts = [
    [count('done'), 'done'],
    [count('failed'), 'failed'],
    [count('unknown'), 'unknown: look before you try these again'],
    [count('leftOut'), 'left out'],
  ] as const;
  const parts = counts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `Of ${countRows(states.length)}: ${parts.join(', ')}.`;
}

/** How many have ended. */
export function endedCount(states: readonly RunState[]): number {
  return states.filter(({ state }) => state !== 'waiting' && state !== 'underWay').length;
}

/** All of it as a text to hand on, one line for each row. */
export function reportText(title: string, items: readonly BulkItem[], states: readonly RunState[], excluded: number): string {
  const lines = items.map(({ name }, index) => `${name}: ${stateText(states[index] ?? { state: 'waiting' })}`);
  return [title, summaryText(states), excludedText(title, excluded), ...lines].filter(Boolean).join('\n');
}
