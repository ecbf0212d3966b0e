import { readBoolean } from '../model';
import { BOOLEAN, YES } from './cellClasses';
import type { CellProps } from './CellProps';
import { plainText, textOf } from './textOf';

/** From Material Design's icons, drawn without the means of MUI, as they stand in every row. */
const [TICK, CROSS] = ['M9 16.17 4.83 12l-1.42 1.41L9 19 21 7l-1.41-1.41z', 'M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z'];

/** A tick or a cross with its word, so that it is not told by shape alone. */
export function BooleanCell({ value, format }: CellProps) {
  const truth = readBoolean(value);
  if (truth === undefined) return <>{plainText(value)}</>;
  return (
    <span className={truth ? `${BOOLEAN} ${YES}` : BOOLEAN}>
      <svg viewBox="0 0 24 24" focusable="false" aria-hidden>
        <path d={truth ? TICK : CROSS} />
      </svg>
      {textOf(value, format)}
    </span>
  );
}
