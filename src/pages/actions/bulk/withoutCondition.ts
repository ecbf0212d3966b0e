import type { RowAction } from '../../../model';

const known = new WeakMap<readonly RowAction[], RowAction[]>();

/** The same actions whatever the row; the same list for the same actions. */
export function withoutCondition(actions: readonly RowAction[]): RowAction[] {
  const made = known.get(actions) ?? actions.map(({ showIf: _showIf, ...action }) => action);
  known.set(actions, made);
  return made;
}
