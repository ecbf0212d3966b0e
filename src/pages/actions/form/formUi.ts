import type { UiSchema } from '@rjsf/utils';
import { isObject } from '../../../model';
import type { ActionForm, JsonObject } from '../../../model';
import { RequestedWidget } from './RequestedWidget';

/** How the fields of a form are drawn: as the operator said, and as choices where a service knows them. */
export function formUi({ schema, ui, options }: ActionForm): UiSchema {
  const all: UiSchema = structuredClone(ui);
  for (const { path, requested } of options) {
    const place = path.reduce<Record<string, unknown>>((part, step) => {
      const next = isObject(part[step]) ? part[step] : {};
      part[step] = next;
      return next;
    }, all);
    place['ui:widget'] = RequestedWidget;
    place['ui:options'] = { ...(isObject(place['ui:options']) && place['ui:options']), requested, isMultiple: typeAt(schema, path) === 'array' };
  }
  return { ...all, 'ui:submitButtonOptions': { norender: true } };
}

function typeAt(schema: JsonObject, path: readonly string[]): unknown {
  let part: unknown = schema;
  for (const step of path) part = isObject(part) ? (step === 'items' && !isObject(part.properties) ? part.items : isObject(part.properties) ? part.properties[step] : undefined) : undefined;
  return isObject(part) ? part.type : undefined;
}
