import type { Json } from '../model';
import { isBlank } from './names';

/** One part of pairs: where it is, and what it is called behind the title. */
export interface PairPart {
  path: string;
  suffix: string;
}

/**
 * The value and the time of pairs such as `[1435781451.781, "1"]` in Prometheus or `[1.0, 1311836008]` in Graphite; of lists of
 * pairs the last ones.
 * @returns `undefined` when the values are anything else
 */
export function pairParts(values: readonly Json[]): [PairPart, PairPart] | undefined {
  const present = values.filter((value): value is Json[] => !isBlank(value) && Array.isArray(value));
  if (present.length === 0 || values.some(value => !isBlank(value) && !Array.isArray(value))) return undefined;
  const single = timeIndex(present);
  if (single !== undefined) return parts('', single, ['', ' time']);
  if (!present.every(list => list.every(item => Array.isArray(item)))) return undefined;
  const last = timeIndex(present.flatMap(list => list.slice(-1)));
  return last === undefined ? undefined : parts('[-1]', last, [' (last)', ' (last time)']);
}

function parts(at: string, time: number, [value, when]: [string, string]): [PairPart, PairPart] {
  return [
    { path: `${at}[${1 - time}]`, suffix: value },
    { path: `${at}[${time}]`, suffix: when },
  ];
}

/** Which part of pairs is the time: the one that always is a time since 1970, while the other need not be. */
function timeIndex(pairs: readonly Json[][]): 0 | 1 | undefined {
  if (!pairs.every(pair => pair.length === 2)) return undefined;
  const isTime = ([0, 1] as const).map(index => pairs.every(pair => isEpoch(pair[index])));
  const isValue = ([0, 1] as const).map(index => pairs.every(pair => isMeasured(pair[index])));
  if (isTime[0] && isValue[1]) return 0;
  return isTime[1] && isValue[0] ? 1 : undefined;
}

/** From 1990 to 2100, in seconds or in milliseconds. */
function isEpoch(value: Json | undefined): boolean {
  if (typeof value !== 'number') return false;
  const seconds = value >= 1e11 ? value / 1000 : value;
  return seconds > 6.3e8 && seconds < 4.1e9;
}

/** A number, a text that is one, or none at all. */
function isMeasured(value: Json | undefined): boolean {
  return value === null || typeof value === 'number' || (typeof value === 'string' && /^[-+]?(\d*\.?\d+(e[-+]?\d+)?|nan|inf|infinity)$/i.test(value));
}
