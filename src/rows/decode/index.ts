export { DecodeError } from './DecodeError';
export { decode } from './decode';
export type { Decoded, Encoded } from './decode';
