import { textOf, timeFormat } from '../../cells';
import type { Format } from '../../model';
import { toWallClock } from '../../model';
import type { Axis } from './ChartData';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Longer names are cut on the axis; the tooltip has them whole. */
const LONGEST_NAME = 18;

/** What stands at the marks of the lower axis. */
export function placeMarks(marks: readonly number[], { kind, format, labels }: Axis): string[] {
  if (kind === 'category') return marks.map(mark => cut(Number.isInteger(mark) ? (labels[mark] ?? '') : ''));
  return kind === 'time' ? timeMarks(marks, format.type === 'date') : valueMarks(marks, format);
}

/** What stands at the marks of an axis of numbers. */
export function valueMarks(marks: readonly number[], format: Format): string[] {
  return marks.map(mark => textOf(mark, format));
}

/** As much of a time as tells its mark from the next; the day stands below where it is new. */
export function timeMarks(marks: readonly number[], isOfDays: boolean): string[] {
  const step = Math.min(...marks.slice(1).map((mark, at) => mark - (marks[at] ?? 0)), Infinity);
  const zone = isOfDays ? { timeZone: 'UTC' } : {};
  if (step >= 360 * DAY) return marks.map(mark => timeFormat({ year: 'numeric', ...zone }).format(mark));
  if (step >= 27 * DAY) return marks.map(mark => timeFormat({ month: 'short', year: 'numeric', ...zone }).format(mark));
  const day = timeFormat({ day: 'numeric', month: 'short', ...zone });
  if (step >= DAY || isOfDays) return marks.map(mark => day.format(mark));
  const time = timeFormat(step < SECOND ? { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 } : { timeStyle: step < MINUTE ? 'medium' : 'short' });
  return marks.map((mark, at) => {
    const before = marks[at - 1];
    const isNew = before === undefined || Math.floor(toWallClock(before) / DAY) !== Math.floor(toWallClock(mark) / DAY);
    return isNew ? `${time.format(mark)}\n${day.format(mark)}` : time.format(mark);
  });
}

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}
