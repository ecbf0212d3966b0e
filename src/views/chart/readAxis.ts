import { textOf } from '../../cells';
import { isDateOnly, readNumber, readTime } from '../../model';
import type { Format, FormatType, Json } from '../../model';
import { inferFormat } from '../../rows';
import type { Axis } from './ChartData';
import type { ChartKind } from './definition';

const TIMES: readonly FormatType[] = ['datetime', 'date', 'time', 'relative'];
const NUMBERS: readonly FormatType[] = ['number', 'integer', 'percent', 'bytes', 'duration'];
/** From 2001 to 2100, in seconds and in milliseconds: on an axis, numbers of this size are times. */
const EPOCHS = [
  [1e9, 4.1e9],
  [1e12, 4.1e12],
] as const;

/** Puts what stands in the rows at places of an axis. */
export interface PlaceReader {
  axis: Axis;
  /** `undefined` where a value has no place. */
  place: (value: Json) => number | undefined;
}

/**
 * Chooses what the axis of a chart is: times, numbers, or names in the order in which they come.
 * @param sample - some of the values, to go by
 */
export function readAxis(kind: ChartKind, name: string, format: Format | undefined, sample: readonly Json[]): PlaceReader {
  const shown = format ?? (areEpochs(sample) ? { type: 'datetime' } : inferFormat(name, sample));
  if (kind === 'pie') return categories(shown);
  if (TIMES.includes(shown.type)) {
    const type = shown.type === 'date' || sample.every(isDateOnly) ? 'date' : 'datetime';
    return { axis: { kind: 'time', format: { ...shown, type }, labels: [] }, place: value => readTime(value, shown.from) };
  }
  // Bars have a width, which numbers have not.
  if (NUMBERS.includes(shown.type) && kind !== 'bar') return { axis: { kind: 'number', format: shown, labels: [] }, place: readNumber };
  return categories(shown);
}

function categories(format: Format): PlaceReader {
  const labels: string[] = [];
  const known = new Map<string, number>();
  const place = (value: Json) => {
    if (value === null) return undefined;
    const label = textOf(value, format);
    const at = known.get(label) ?? labels.push(label) - 1;
    known.set(label, at);
    return at;
  };
  return { axis: { kind: 'category', format: { type: 'text' }, labels }, place };
}

function areEpochs(sample: readonly Json[]): boolean {
  const present = sample.filter(value => value !== null);
  return present.length > 0 && EPOCHS.some(([from, to]) => present.every(value => typeof value === 'number' && value >= from && value < to));
}
