import { textOf } from '../../cells';
import type { Format } from '../../model';
import { drawnFormat } from '../chart/readNumberAs';
import type { StatConfig } from './definition';

/** How a number changed. */
export interface Trend {
  direction: 'up' | 'down' | 'same';
  /** Whether that is good news; absent where it is neither. */
  isGood?: boolean;
  /** As little as can be said beside an arrow: `12 (4%)`. */
  short: string;
  /** A sentence that says all of it. */
  sentence: string;
}

/**
 * Compares a number with the one before.
 * @param since - when the one before was there, in words
 */
export function trendOf(now: number, before: number, format: Format, up: StatConfig['up'], since?: string): Trend {
  const shown = drawnFormat(format);
  const from = ` from ${textOf(before, shown)}${since === undefined ? '' : ` at ${since}`}`;
  if (now === before) return { direction: 'same', short: 'No change', sentence: `No change${from}.` };
  const isUp = now > before;
  const isGood = up === undefined ? undefined : isUp === (up === 'good');
  const short = amountOf(Math.abs(now - before), before, shown);
  const news = isGood === undefined ? '' : isGood ? ', which is better' : ', which is worse';
  return { direction: isUp ? 'up' : 'down', ...(isGood !== undefined && { isGood }), short, sentence: `${isUp ? 'Up' : 'Down'} ${short}${from}${news}.` };
}

/** Of percentages, points; of everything else also how much of what was there. */
function amountOf(difference: number, before: number, format: Format): string {
  // A difference of floating-point numbers has more digits than either of them.
  const exact = Number(difference.toPrecision(12));
  if (format.type === 'percent') return `${textOf(exact, { type: 'number', decimals: format.decimals ?? (exact < 1 ? 2 : 1) })} points`;
  const percent = (100 * difference) / Math.abs(before);
  const amount = textOf(exact, format);
  return before === 0 ? amount : `${amount} (${textOf(percent, { type: 'percent', decimals: percent < 10 ? 1 : 0 })})`;
}
