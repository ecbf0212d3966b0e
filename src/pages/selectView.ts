import { diagnosisOf } from '../data';
import type { Diagnosis, Scopes, View } from '../model';
import { chooseView, findRows } from '../rows';
import type { Decoded, FoundRows } from '../rows';
import { registry } from '../views';
import type { RegisteredView, ViewName } from '../views';

/** A view that app-config describes well enough to be shown. */
export type ValidView = Exclude<View, { type: 'invalid' }>;

/** What shows a response. */
export interface SelectedView {
  name: ViewName;
  /** Only for views that show rows. */
  found?: FoundRows;
}

/** From a response to what shows it, and the rows for that; or why neither can be told. */
export function selectView(view: ValidView, decoded: Decoded, scopes: Scopes): SelectedView | { diagnosis: Diagnosis } {
  try {
    const name = view.type === 'auto' ? chooseView(decoded, view.rows, scopes) : decoded.form === 'text' && view.type !== 'log' ? 'text' : (view.type as ViewName);
    return { name, ...(registeredView(name).definition?.shows === 'rows' && { found: findRows(decoded.value, view.rows, scopes) }) };
  } catch (error) {
    return { diagnosis: diagnosisOf(error) };
  }
}

/** What shows a view; the reader of app-config lets no name pass that is not there. */
export function registeredView(name: ViewName): RegisteredView {
  return registry[name];
}
