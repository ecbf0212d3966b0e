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

function useNow(time: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === undefined) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), relativeStepMs(time, now));
    return () => clearTimeout(timer);
  }, [time, now]);
  return now;
}
