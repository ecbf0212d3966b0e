import * as z from 'zod/mini';
import { defineView, expression, template } from '../../config/viewKit';
import type { ConfiguredView } from '../../model';

/** Prose, with what Markdown can do. */
export interface MarkdownView extends ConfiguredView {
  type: 'markdown';
  /** A text template in Markdown, which needs no request. */
  text?: string;
  /** An expression to the part of the answer that is Markdown; all of it when absent. */
  select?: string;
}

export const markdown = defineView<MarkdownView>()({
  type: 'markdown',
  shows: 'body',
  skeleton: 'lines',
  isStatic: true,
  essential: ['text', 'select'],
  shape: () => ({ text: z.optional(template), select: z.optional(expression) }),
  read: ({ text, select }) => ({ ...(text !== undefined && { text }), ...(select !== undefined && { select }) }),
});
