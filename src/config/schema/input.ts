import * as z from 'zod/mini';
import { expression, text } from './scalars';
import { requestOrName } from './request';
import { INPUT_NAME_PATTERN, isDayOrRelative } from '../../model';

/** A value that can be chosen. An empty one would be no choice. */
const choice = z.union([z.string().check(z.minLength(1)), z.number(), z.boolean()]);

/** A choice: a value, or one with a label. */
export const option = z.union([choice, z.strictObject({ value: choice, label: z.optional(text) })]);

const day = z.string().check(z.check(context => {
  if (!isDayOrRelative(context.value))
    context.issues.push({ code: 'custom', message: `“${context.value}” is no day. Write 2026-01-31, today, or -7d for seven days ago.`, input: context.value, params: { shown: true } });
}));

/** Options that a service knows; `request` is `unknown` where it is read by itself. */
export const requestedOptions = <R extends z.ZodMiniType>(request: R) =>
  z.strictObject({ request, rows: z.optional(expression), value: z.optional(expression), label: z.optional(expression) });

/** The schema of each type of input, given those of an option and of a request: `unknown` where they are read one by one. */
export function inputSchemas<O extends z.ZodMiniType, R extends z.ZodMiniType>(optionSchema: O, requestSchema: R) {
  const common = { name: z.string().check(z.regex(INPUT_NAME_PATTERN)), label: z.optional(text), description: z.optional(text) };
  const field = { ...common, placeholder: z.optional(text), required: z.optional(z.boolean()) };
  const options = z.union([z.array(optionSchema), requestedOptions(requestSchema)]);
  return {
    text: z.strictObject({ ...field, type: z.optional(z.literal('text')), default: z.optional(text) }),
    number: z.strictObject({ ...field, type: z.literal('number'), default: z.optional(z.number()) }),
    select: z.strictObject({ ...field, type: z.literal('select'), options, default: z.optional(choice) }),
    multiselect: z.strictObject({ ...field, type: z.literal('multiselect'), options, default: z.optional(z.array(choice)) }),
    boolean: z.strictObject({ ...common, type: z.literal('boolean'), default: z.optional(z.boolean()) }),
    date: z.strictObject({ ...common, type: z.literal('date'), required: z.optional(z.boolean()), default: z.optional(day) }),
    daterange: z.strictObject({
      ...common,
      type: z.literal('daterange'),
      required: z.optional(z.boolean()),
      default: z.optional(z.strictObject({ from: z.optional(day), to: z.optional(day) })),
    }),
  };
}

const strict = inputSchemas(option, requestOrName);

/** Any input, strictly, as editors check it. */
export const input = z.union([strict.text, strict.number, strict.select, strict.multiselect, strict.boolean, strict.date, strict.daterange]);
