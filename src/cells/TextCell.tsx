import type { CellProps } from './CellProps';
import { textOf } from './textOf';

/** Anything as text; lists of scalars are joined. */
export function TextCell({ value, format }: CellProps) {
  if (Array.isArray(value) && value.every(item => typeof item !== 'object' || item === null)) return <>{value.map(item => textOf(item, format)).join(', ')}</>;
  return <>{textOf(value, format)}</>;
}
