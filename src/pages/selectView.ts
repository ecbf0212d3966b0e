import { diagnosisOf } from '../data';
import type { Diagnosis, Scopes, View } from '../model';
import { chooseView, findRows } from '../rows';
import type { Decoded, FoundRows } from '../rows';
import type { RegisteredView } from '../views';

/** A view that app-config describes well enough to be shown. */
export type ValidView = Exclude<View, { type: 'invalid' }>;

/** What shows a response. */
export interface SelectedView {
  type: RegisteredView;
  /** For tables only. */
  found?: FoundRows;
}

/** From a response to what shows it, and the rows for that; or why neither can be told. */
export function selectView(view: ValidView, decoded: Decoded, scopes: Scopes): SelectedView | { diagnosis: Diagnosis } {
  try {
    const rows = view.type === 'table' || view.type === 'auto' ? view.rows : undefined;
    const type = view.type === 'auto' ? chooseView(decoded, rows, scopes) : decoded.form === 'text' ? 'text' : view.type;
    return type === 'table' ? { type, found: findRows(decoded.value, rows, scopes) } : { type };
  } catch (error) {
    return { diagnosis: diagnosisOf(error) };
  }
}
