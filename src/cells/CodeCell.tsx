import type { CSSProperties } from 'react';
import type { CellProps } from './CellProps';
import { inLine } from './inLine';
import { plainText } from './textOf';

/** In a line of a table or of details; browsers have a size of their own for a font of fixed width. */
export const LINE: CSSProperties = { fontFamily: 'monospace', fontSize: '0.92em', whiteSpace: 'inherit', overflowWrap: 'anywhere' };
const BLOCK: CSSProperties = { ...LINE, whiteSpace: 'pre-wrap' };

/** Text in a fixed-width font, its lines kept where there is room for them. */
export function CodeCell({ value, isBlock = false }: CellProps) {
  const text = plainText(value);
  return <code style={isBlock ? BLOCK : LINE}>{isBlock ? text : inLine(text)}</code>;
}
