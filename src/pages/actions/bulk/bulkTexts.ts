import type { RunState } from '../../../data';
import type { RowAction } from '../../../model';
import type { BulkItem } from '../../../ui';
import { renderText } from '../../../views';
import type { RowStates } from './RowStates';

/** So many are named; the others are counted. */
const NAMED = 3;

/** “3 rows”. */
export function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** The first of them by name, and how many others. */
function namesOf(items: readonly BulkItem[]): string {
  const names = items.slice(0, NAMED).map(({ name }) => name).join(', ');
  const others = items.length - NAMED;
  return `${names}${others > 0 ? ` and ${others} more` : ''}`;
}

/** The question before it: how many, and the first of them by name. */
export function questionText(title: string, items: readonly BulkItem[]): string {
  return `${title} ${countRows(items.length)}: ${namesOf(items)}?`;
}

/** What the operator asks before it; of the first row where it is not the same for all. Empty where nothing is asked. */
export function confirmText({ confirm }: RowAction, items: readonly BulkItem[]): string {
  if (confirm === undefined || !items[0]) return '';
  const first = renderText(confirm, items[0].scopes);
  return items.every(({ scopes }) => renderText(confirm, scopes) === first) ? first : `For each row, as for the first: ${first}`;
}

/** What is said of selected rows that nobody sees; empty where there are none. */
export function hiddenText(items: readonly BulkItem[]): string {
  const hidden = items.filter(({ isHidden }) => isHidden);
  return hidden.length === 0 ? '' : `Not shown at the moment: ${namesOf(hidden)}.`;
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

/**
 * What became of all of them, in words.
 * @param untouched - what is said of those that were not sent
 */
export function summaryText(states: RowStates, untouched = 'left out'): string {
  const counts = [
    [states.count('done'), 'done'],
    [states.count('failed'), 'failed'],
    [states.count('unknown'), 'unknown: look before you try these again'],
    [states.count('leftOut'), untouched],
  ] as const;
  const parts = counts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `Of ${countRows(states.all.length)}: ${parts.join(', ')}.`;
}

/** What somebody is told who has gone on to another page meanwhile. */
export function leftText(title: string, states: RowStates): { message: string; severity: 'success' | 'warning' } {
  return { message: `${title}: ${summaryText(states, 'not begun')}`, severity: states.count('done') === states.all.length ? 'success' : 'warning' };
}

/** All of it as a text to hand on, one line for each row. */
export function reportText(title: string, items: readonly BulkItem[], states: RowStates, excluded: number): string {
  const lines = items.map(({ name }, index) => `${name}: ${stateText(states.all[index] ?? { state: 'waiting' })}`);
  return [title, summaryText(states), excludedText(title, excluded), ...lines].filter(Boolean).join('\n');
}
