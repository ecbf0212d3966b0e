export { chooseView } from './chooseView';
export type { Choice } from './chooseView';
export { DecodeError, decode } from './decode';
export type { Decoded } from './decode';
export { findRows } from './findRows';
export type { FoundRows } from './findRows';
export { inferColumns } from './inferColumns';
export { inferFormat } from './inferFormat';
