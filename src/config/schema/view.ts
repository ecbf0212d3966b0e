import * as z from 'zod/mini';
import { FORMAT_TYPES } from '../../model';
import { color, expression, open, template, text } from './scalars';

const formatType = z.enum(FORMAT_TYPES);

/** A format by name, or with options. */
export const format = z.union([
  formatType,
  z.strictObject({
    type: formatType,
    decimals: z.optional(z.int().check(z.gte(0), z.lte(20))),
    unit: z.optional(text),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    scale: z.optional(z.enum(['percent', 'fraction'])),
    base: z.optional(z.enum(['si', 'iec'])),
    from: z.optional(z.enum(['seconds', 'millis'])),
    kind: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/))),
    colors: z.optional(z.record(z.string(), color)),
    labels: z.optional(z.strictObject({ true: z.optional(text), false: z.optional(text) })),
  }),
]);

/** A column of a table, or a field of details. */
export const column = z.strictObject({
  title: z.optional(text),
  value: expression,
  rowRequest: z.optional(text),
  format: z.optional(format),
  align: z.optional(z.enum(['left', 'center', 'right'])),
  width: z.optional(z.number().check(z.gte(20), z.lte(2000))),
  open: z.optional(open),
  tooltip: z.optional(expression),
  sort: z.optional(z.union([z.literal(false), text])),
  hide: z.optional(z.boolean()),
  priority: z.optional(z.number()),
});

/** The keys that every view has, given the schemas of its request and its actions: `unknown` where they are read by themselves. */
export const commonKeys = <R extends z.ZodMiniType, A extends z.ZodMiniType>(requestSchema: R, actionSchema: A) => ({
  id: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_-]*$/))),
  title: z.optional(template),
  description: z.optional(template),
  width: z.optional(z.int().check(z.gte(1), z.lte(12))),
  height: z.optional(z.number().check(z.gte(50), z.lte(5000))),
  request: z.optional(requestSchema),
  showIf: z.optional(expression),
  empty: z.optional(template),
  actions: z.optional(z.array(actionSchema)),
});
