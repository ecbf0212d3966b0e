export { Cell } from './Cell';
export { LINK } from './cellClasses';
export { CellStyles } from './CellStyles';
export type { CellProps } from './CellProps';
export { textOf } from './textOf';
export { numberFormat, timeFormat } from './intl';
export { overridesOf } from './overridesOf';
export { formatRelative, formatTimeOfDay } from './times';
