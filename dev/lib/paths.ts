import { resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(__dirname, '../..');

/** Everything that can be built again lies here; deleting it costs one slow start. */
export const CACHE = resolve(ROOT, 'dev/.cache');

export const fromRoot = (...parts: string[]) => resolve(ROOT, ...parts);
export const fromCache = (...parts: string[]) => resolve(CACHE, ...parts);
