import * as z from 'zod/mini';
import { defineView, expression } from '../../config/viewKit';
import type { Column, ConfiguredView, View } from '../../model';

/** One object as titled fields. */
export interface DetailsView extends ConfiguredView {
  type: 'details';
  /** An expression to the object that is shown. */
  select?: string;
  /** Inferred from the object when absent. */
  fields?: Column[];
}

/** Whether a view was configured as details. */
export function isDetails(view: View): view is DetailsView {
  return view.type === 'details';
}

export const details = defineView<DetailsView>()({
  type: 'details',
  shows: 'body',
  skeleton: 'fields',
  essential: ['select'],
  shape: ({ column }) => ({ select: z.optional(expression), fields: z.optional(z.array(column)) }),
  read: ({ select, fields }, reader) => ({ ...(select !== undefined && { select }), ...(fields && { fields: reader.columns(fields, 'fields') }) }),
});
