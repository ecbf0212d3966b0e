export { Cell } from './Cell';
export type { CellProps } from './CellProps';
export { textOf } from './textOf';
export { formatRelative } from './times';
