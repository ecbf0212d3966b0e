import * as z from 'zod/mini';
import { color, defineView, expression, open, template } from '../../config/viewKit';
import type { Color, Column, ConfiguredView } from '../../model';

/** Rows as tiles, those in trouble first. */
export interface BoardView extends ConfiguredView {
  type: 'board';
  /** An expression that starts at the row; what the row is called. Found when absent. */
  name?: string;
  subtitle?: string;
  /** An expression that starts at the row. */
  status: string;
  /** By status; by what the word means when absent. */
  colors?: Record<string, Color>;
  fields?: Column[];
  /** Where a tile leads. */
  open?: string;
}

export const board = defineView<BoardView>()({
  type: 'board',
  shows: 'rows',
  skeleton: 'tiles',
  essential: ['rows', 'status'],
  shape: ({ column }) => ({
    rows: z.optional(expression),
    heading: z.optional(template),
    title: z.optional(expression),
    subtitle: z.optional(expression),
    status: expression,
    colors: z.optional(z.record(z.string(), color)),
    fields: z.optional(z.array(column)),
    open: z.optional(open),
  }),
  read: ({ heading, title: name, fields, ...values }, reader) => ({
    ...values,
    ...(heading !== undefined && { title: heading }),
    ...(name !== undefined && { name }),
    ...(fields && { fields: reader.columns(fields, 'fields') }),
  }),
});
