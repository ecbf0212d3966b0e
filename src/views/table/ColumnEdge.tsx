import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import Box from '@mui/material/Box';
import { NARROWEST, WIDEST, clampWidth } from './columnWidths';

/** How far a key moves the edge, in pixels. */
const STEP = 16;

interface Props {
  title: string;
  /** Of the column, in pixels. */
  width: number;
  isTabStop: boolean;
  /** @param isDone - whether the edge was let go of */
  onResize: (width: number, isDone: boolean) => void;
  /** Makes the column as wide as what is in it. */
  onFit: () => void;
}

/** The right edge of a column's head: dragged, or moved by arrows (https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/). */
export function ColumnEdge({ title, width, isTabStop, onResize, onFit }: Props) {
  const start = useRef<{ x: number; width: number }>();
  const move = (event: PointerEvent, isDone: boolean) => {
    if (!start.current) return;
    onResize(start.current.width + event.clientX - start.current.x, isDone);
    if (isDone) start.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: NARROWEST }[event.key];
    if (next === undefined && event.key !== 'Enter') return;
    // The arrows are the grid's otherwise.
    event.stopPropagation();
    event.preventDefault();
    if (next === undefined) onFit();
    else onResize(next, true);
  };
  return (
    <Box
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${title}`}
      aria-valuenow={clampWidth(width)}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuetext={`${clampWidth(width)} pixels`}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      onDoubleClick={onFit}
      onPointerDown={event => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={event => move(event, false)}
      onPointerUp={event => move(event, true)}
      onPointerCancel={event => move(event, true)}
      sx={STYLE}
    />
  );
}

/** Wide enough to be hit, with a line in its middle that shows where it is. */
const STYLE = {
  position: 'absolute',
  insetBlock: 0,
  right: 0,
  width: 11,
  cursor: 'col-resize',
  touchAction: 'none',
  opacity: 0,
  '&::after': { content: '""', position: 'absolute', insetBlock: '25%', right: 0, borderRight: '2px solid', borderColor: 'text.secondary' },
  'th:hover > &, &:focus-visible, &:active': { opacity: 1 },
} as const;
