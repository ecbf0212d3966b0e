import * as z from 'zod/mini';
import { defineView, expression, template } from '../../config/viewKit';
import type { ViewPart, ViewReader } from '../../config/viewKit';
import type { Column, ConfiguredView, View } from '../../model';

/** Fields under a title of their own. */
export interface DetailsGroup {
  /** Where it stands in app-config. */
  key: string;
  /** A text template. */
  title: string;
  fields: Column[];
}

/** One object as titled fields. */
export interface DetailsView extends ConfiguredView {
  type: 'details';
  /** An expression to the object that is shown. */
  select?: string;
  /** Inferred from the object when absent, unless there are groups. */
  fields?: Column[];
  /** Shown below `fields`. */
  groups?: DetailsGroup[];
}

/** Whether a view was configured as details. */
export function isDetails(view: View): view is DetailsView {
  return view.type === 'details';
}

const groupOf = (column: z.ZodMiniType) => z.strictObject({ title: template, fields: z.array(column) });
const group = groupOf(z.unknown());

export const details = defineView<DetailsView>()({
  type: 'details',
  shows: 'body',
  skeleton: 'fields',
  essential: ['select'],
  shape: ({ column, item }) => ({ select: z.optional(expression), fields: z.optional(z.array(column)), groups: z.optional(z.array(item(groupOf(column)))) }),
  read: ({ select, fields, groups }, reader) => ({
    ...(select !== undefined && { select }),
    ...(fields && { fields: reader.columns(fields, 'fields') }),
    ...(groups && { groups: reader.parts(group, groups, 'groups', ['title', 'fields']).flatMap((part, index) => readGroup(part, index, reader)) }),
  }),
});

function readGroup({ key, value }: ViewPart<z.output<typeof group>>, index: number, reader: ViewReader): DetailsGroup[] {
  return value ? [{ key, title: value.title, fields: reader.columns(value.fields, `groups[${index}].fields`) }] : [];
}
