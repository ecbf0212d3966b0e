import * as z from 'zod/mini';
import { defineView, expression } from '../../config/viewKit';
import type { ConfiguredView, View } from '../../model';

/** Lines kept when the operator says nothing else. */
const MAX_LINES = 5000;

/** Lines of text, as they come or from an answer. */
export interface LogView extends ConfiguredView {
  type: 'log';
  /** An expression to a text or a list of lines in the answer; without one, the answer is shown while it comes. */
  select?: string;
  /** An expression to the text of a line that is JSON; the line as it came when absent. */
  line?: string;
  /** Whether it begins at its end and stays there. */
  follow: boolean;
  /** How many lines are kept. */
  maxLines: number;
}

/** Whether a view shows its answer while it comes. */
export function isStreamed(view: View): view is LogView {
  return view.type === 'log' && !('select' in view);
}

export const log = defineView<LogView>()({
  type: 'log',
  shows: 'body',
  skeleton: 'lines',
  essential: ['select'],
  shape: () => ({
    select: z.optional(expression),
    line: z.optional(expression),
    follow: z.optional(z.boolean()),
    maxLines: z.optional(z.int().check(z.gte(10), z.lte(100_000))),
  }),
  read: ({ follow = true, maxLines = MAX_LINES, ...values }) => ({ ...values, follow, maxLines }),
});
