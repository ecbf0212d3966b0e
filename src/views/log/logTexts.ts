import { numberFormat } from '../../cells';
import type { FeedState } from '../../model';

const STATES: Record<FeedState, string> = {
  connecting: 'Connecting…',
  open: 'Live',
  waiting: 'The connection is lost, and is tried again.',
  ended: 'The service closed the log.',
  failed: 'The log broke off.',
};

/** How it stands with a log; nothing for one that is whole. */
export function stateText(state: FeedState | undefined): string {
  return state === undefined ? '' : STATES[state];
}

/** How many lines there are, and are no more. */
export function countText(lines: number, dropped: number): string {
  const number = numberFormat();
  const count = `${number.format(lines)} ${lines === 1 ? 'line' : 'lines'}`;
  return dropped === 0 ? count : `${count}; ${number.format(dropped)} earlier ${dropped === 1 ? 'one is' : 'ones are'} not kept`;
}

/** How many lines a search finds. */
export function foundText(found: number, lines: number): string {
  const number = numberFormat();
  return found === 0 ? 'No line matches.' : `${number.format(found)} of ${number.format(lines)} lines ${found === 1 ? 'matches' : 'match'}.`;
}
