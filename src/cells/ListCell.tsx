import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Format } from '../model';
import { FAINT } from './cellClasses';
import { textOf } from './textOf';

/** How many of a list fit a line, and how many anybody reads. */
const [IN_A_LINE, IN_A_BLOCK] = [3, 200];

interface Props {
  items: readonly unknown[];
  format: Format;
  isBlock?: boolean;
  /** Draws one item. */
  draw: (item: unknown) => ReactNode;
}

/** The first of a list, and how many more there are; the whole is on hover and read out. */
export function ListCell({ items, format, isBlock = false, draw }: Props) {
  const rest = items.slice(isBlock ? IN_A_BLOCK : IN_A_LINE);
  const shown = items.slice(0, items.length - rest.length);
  const between = format.type === 'badge' ? ' ' : ', ';
  return (
    <span title={rest.length > 0 ? textOf(items, format) : undefined}>
      {shown.map((item, index) => (
        // The same may stand twice in a list.
        <Fragment key={`${index}`}>
          {index > 0 && between}
          {draw(item)}
        </Fragment>
      ))}
      {rest.length > 0 && (
        <>
          {' '}
          <span className={FAINT} role="img" aria-label={`and ${rest.length} more: ${textOf(rest, format)}`}>
            +{rest.length}
          </span>
        </>
      )}
    </span>
  );
}
