import * as z from 'zod/mini';
import { color, defineView, expression, joinKey, open, template } from '../../config/viewKit';
import type { ViewReader } from '../../config/viewKit';
import type { Color, Column, ConfiguredView, RowAction } from '../../model';

/** Rows as cards. Texts and the image are expressions that start at the row. */
export interface CardsView extends ConfiguredView {
  type: 'cards';
  /** What the row is called; found when absent. */
  name?: string;
  subtitle?: string;
  image?: string;
  /** A state, shown as a badge. */
  badge?: string;
  /** Of badges, by what they say; by what the word means when absent. */
  colors?: Record<string, Color>;
  fields?: Column[];
  /** What can be done with a row. */
  rowActions?: RowAction[];
  /** Where a card leads. */
  open?: string;
  /** Whether people can search the cards; they can when absent. */
  search?: boolean;
}

export const cards = defineView<CardsView>()({
  type: 'cards',
  shows: 'rows',
  skeleton: 'tiles',
  essential: ['rows'],
  shape: ({ column, rowAction }) => ({
    rows: z.optional(expression),
    heading: z.optional(template),
    title: z.optional(expression),
    subtitle: z.optional(expression),
    image: z.optional(expression),
    badge: z.optional(expression),
    colors: z.optional(z.record(z.string(), color)),
    fields: z.optional(z.array(column)),
    rowActions: z.optional(z.array(rowAction)),
    open: z.optional(open),
    search: z.optional(z.boolean()),
  }),
  read: ({ heading, title: name, fields, rowActions, ...values }, reader) => ({
    ...values,
    ...(heading !== undefined && { title: heading }),
    ...(name !== undefined && { name }),
    ...(fields && { fields: reader.columns(fields, 'fields') }),
    ...(rowActions && { rowActions: readRowActions(rowActions, reader) }),
  }),
});

function readRowActions(input: readonly unknown[], reader: ViewReader): RowAction[] {
  const actions = reader.rowActions(input, 'rowActions');
  for (const { key, isBulk } of actions)
    if (isBulk) reader.problems.push({ severity: 'warning', key: joinKey(key, 'bulk'), message: 'Cards cannot be selected, so bulk means nothing here.', expected: 'type: table' });
  return actions;
}
