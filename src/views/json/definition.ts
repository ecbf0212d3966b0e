import * as z from 'zod/mini';
import { defineView, expression } from '../../config/viewKit';
import type { ConfiguredView } from '../../model';

/** The answer as a tree. */
export interface JsonView extends ConfiguredView {
  type: 'json';
  /** An expression to the part that is shown; all of it when absent. */
  select?: string;
}

export const json = defineView<JsonView>()({
  type: 'json',
  shows: 'body',
  skeleton: 'lines',
  essential: ['select'],
  shape: () => ({ select: z.optional(expression) }),
  read: ({ select }) => ({ ...(select !== undefined && { select }) }),
});
