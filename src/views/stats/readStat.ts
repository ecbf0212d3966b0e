import { formatTimeOfDay } from '../../cells';
import { ExpressionError, compile } from '../../expressions';
import { readNumber } from '../../model';
import type { Format, Json, Scopes } from '../../model';
import { inferFormat } from '../../rows';
import { readNumberAs } from '../chart/readNumberAs';
import { readValue } from '../readValue';
import type { ColumnReading } from '../readValue';
import type { StatConfig, Threshold } from './definition';
import type { Seen } from './seenAnswers';
import { trendOf } from './trendOf';
import type { Trend } from './trendOf';

/** Beyond these no point of a small line can be told from the next. */
const MOST_POINTS = 200;

/** What a stat makes of a response. */
export interface StatReading {
  reading: ColumnReading;
  format: Format;
  threshold?: Threshold;
  trend?: Trend;
  /** Of the small line; fewer than two are none. */
  points: readonly number[];
}

/** The number of a stat; `undefined` where there is none. */
export function numberOf(stat: StatConfig, body: Json, scopes: Scopes): number | undefined {
  try {
    const value = compile(stat.value).evaluate(body, scopes);
    return readNumberAs(value, stat.format ?? inferFormat(stat.value, [value]));
  } catch {
    return undefined;
  }
}

/**
 * Evaluates a stat at a response. What fails costs its part only, and is told as a hint.
 * @param seen - what the answers said, this one included
 * @param index - the place of the stat in them
 */
export function readStat(stat: StatConfig, body: Json, scopes: Scopes, route: string, seen: readonly Seen[], index: number): StatReading {
  const reading = readValue({ ...stat, problems: [] }, body, scopes, route);
  const hints = reading.hint === undefined ? [] : [reading.hint];
  const format = stat.format ?? inferFormat(stat.value, reading.value === undefined ? [] : [reading.value]);
  const evaluate = (source: string): Json => {
    try {
      return compile(source).evaluate(body, scopes);
    } catch (error) {
      hints.push(error instanceof ExpressionError ? [error.message, error.hint].filter(Boolean).join(' ') : String(error));
      return null;
    }
  };
  const number = readNumberAs(reading.value, format);
  const before = typeof stat.trend === 'string' ? { number: readNumberAs(evaluate(stat.trend), format) } : stat.trend === true ? seenBefore(seen, index) : undefined;
  const points = pointsOf(stat, format, evaluate, seen, index);
  // As the service gives it: of what is shown, an operator knows the unit only by trying.
  const plain = readNumber(reading.value) ?? number;
  const threshold = plain === undefined ? undefined : stat.thresholds.filter(({ from }) => plain >= from).at(-1);
  return {
    reading: hints.length > 0 ? { ...reading, hint: hints.join(' ') } : reading,
    format,
    ...(threshold && { threshold }),
    ...(number !== undefined && before?.number !== undefined && { trend: trendOf(number, before.number, format, stat.up, before.since) }),
    points,
  };
}

/** What the answer before said. */
function seenBefore(seen: readonly Seen[], index: number): { number?: number; since?: string } {
  const last = seen.at(-2);
  return last ? { number: last.numbers[index], since: formatTimeOfDay(last.at) } : {};
}

function pointsOf({ sparkline }: StatConfig, format: Format, evaluate: (source: string) => Json, seen: readonly Seen[], index: number): number[] {
  if (sparkline === undefined || sparkline === false) return [];
  const values = sparkline === true ? seen.map(({ numbers }) => numbers[index]) : listOf(evaluate(sparkline)).map(value => readNumberAs(value, format));
  return values.filter(value => value !== undefined).slice(-MOST_POINTS);
}

function listOf(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}
