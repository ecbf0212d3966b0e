import * as z from 'zod/mini';
import type { Json } from '../../model';
import { checkTemplates, requestOrName } from './request';
import { checked, expression, template, text } from './scalars';

const json = z.record(z.string(), z.json());
const templates = json.check(checked<Record<string, Json>>(checkTemplates));

/** What all actions have, given the schema of their request: `unknown` where that is read by itself. */
const actionKeys = <R extends z.ZodMiniType>(request: R) => ({
  title: template,
  request,
  form: z.optional(json),
  ui: z.optional(json),
  initial: z.optional(templates),
  confirm: z.optional(template),
  success: z.optional(template),
  showIf: z.optional(expression),
  icon: z.optional(text),
  danger: z.optional(z.boolean()),
  permission: z.optional(text),
});

/** Names joined by dots, in quotes where they hold other signs: what can be read so can be set. */
const MEMBER = /^(?:"(?:[^"\\]|\\.)+"|[A-Za-z_]\w*)(?:\.(?:"(?:[^"\\]|\\.)+"|[A-Za-z_]\w*))*$/;

const optimistic = z.strictObject({ path: z.string().check(z.regex(MEMBER)), value: z.json().check(checked<Json>(checkTemplates)) });

/** An action of a page or a view. */
export const actionSchema = <R extends z.ZodMiniType>(request: R) => z.strictObject(actionKeys(request));

/** An action of rows. */
export const rowActionSchema = <R extends z.ZodMiniType>(request: R) => z.strictObject({ ...actionKeys(request), bulk: z.optional(z.boolean()), optimistic: z.optional(optimistic) });

/** Actions, strictly, as editors check them. */
export const [action, rowAction] = [actionSchema(requestOrName), rowActionSchema(requestOrName)];
