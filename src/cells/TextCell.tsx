import type { CellProps } from './CellProps';
import { inLine } from './inLine';
import { textOf } from './textOf';

/** Anything as text. */
export function TextCell({ value, format, isBlock = false }: CellProps) {
  const text = textOf(value, format);
  return <>{isBlock ? text : inLine(text)}</>;
}
