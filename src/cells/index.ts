export { Cell } from './Cell';
export type { CellProps } from './CellProps';
export { textOf } from './textOf';
export { numberFormat } from './intl';
export { formatRelative, formatTimeOfDay } from './times';
