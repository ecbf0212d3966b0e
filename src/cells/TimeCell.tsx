import { useEffect, useState } from 'react';
import { isDateOnly, readTime } from '../model';
import type { CellProps } from './CellProps';
import { plainText, textOf } from './textOf';
import { formatExact, relativeStepMs } from './times';

/** A time, with the exact one on hover. A relative one keeps up with the clock. */
export function TimeCell({ value, format }: CellProps) {
  const time = readTime(value, format.from);
  const now = useNow(format.type === 'relative' ? time : undefined);
  if (time === undefined) return <>{plainText(value)}</>;
  return (
    <time dateTime={new Date(time).toISOString()} title={isDateOnly(value) ? undefined : formatExact(time)}>
      {textOf(value, format, now)}
    </time>
  );
}

/** The time it is, read anew whenever the value changes or its text would. */
function useNow(time: number | undefined): number {
  const [read, setRead] = useState(() => ({ time, now: Date.now() }));
  // Between two ticks of an old value hours may pass, in which a new one would seem to lie ahead.
  const current = read.time === time ? read : { time, now: Date.now() };
  if (current !== read) setRead(current);
  const { now } = current;
  useEffect(() => {
    if (time === undefined) return undefined;
    const timer = setTimeout(() => setRead({ time, now: Date.now() }), relativeStepMs(time, now));
    return () => clearTimeout(timer);
  }, [time, now]);
  return now;
}
