import type * as z from 'zod/mini';
import type { Format } from '../model';
import type { format } from './schema/view';

/** A format by name is one without options. */
export function readFormat(read: z.output<typeof format> | undefined): Format | undefined {
  if (read === undefined) return undefined;
  return typeof read === 'string' ? { type: read } : (read);
}
