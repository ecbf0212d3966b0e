export { DecodeError } from './DecodeError';
export { beginningOf } from './beginningOf';
export type { Beginning } from './beginningOf';
export { decode } from './decode';
export type { Decoded, Encoded } from './decode';
