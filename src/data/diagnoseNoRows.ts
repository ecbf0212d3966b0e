import { yamlAt } from '../client/diagnose/appConfig';
import { isObject, nearest, typeName } from '../model';
import type { Diagnosis, Json } from '../model';
import { findRows } from '../rows';

const MAX_NAMES = 12;

/**
 * Says of a view's expression that leads to no rows what the response has instead, and which expression most likely was meant.
 * @param viewKey - where the view stands in app-config
 * @param source - the expression
 */
export function diagnoseNoRows(viewKey: string, source: string, body: Json): Diagnosis {
  const names = isObject(body) ? Object.keys(body) : [];
  const has = isObject(body) ? `an object with ${listed(names)}` : typeName(body);
  const meant = placeOf(source, body, names);
  return {
    kind: 'format',
    who: 'operator',
    title: `There are no rows at ${source}.`,
    advice: meant === undefined ? `The response is ${has}. Correct rows (${viewKey}.rows).` : `The response is ${has}. Most likely its rows are here:`,
    ...(meant !== undefined && { config: yamlAt(viewKey, [`rows: ${yamlText(meant)}`]) }),
    details: `Configured at ${viewKey}.rows: ${source}`,
    transient: false,
  };
}

/** Where the rows are that a view without `rows` would show, else the member of the nearest name. */
function placeOf(source: string, body: Json, names: readonly string[]): string | undefined {
  if (typeof body !== 'object') return undefined;
  const found = findRows(body);
  if (found.found && found.source !== source && found.rows.length > 0) return found.source;
  const name = nearest(source, names);
  return name === undefined || !/^[A-Za-z_]\w*$/.test(name) ? undefined : name;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'no members';
  return names.length > MAX_NAMES ? `${names.slice(0, MAX_NAMES).join(', ')} and ${names.length - MAX_NAMES} more` : names.join(', ');
}

function yamlText(text: string): string {
  return /^[A-Za-z_][\w.]*$/.test(text) ? text : `'${text.replace(/'/g, "''")}'`;
}
