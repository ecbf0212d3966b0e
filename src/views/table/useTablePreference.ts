import { useCallback } from 'react';
import { usePageId, usePreference } from '../../ui';
import { readTablePreference } from './tablePreference';
import type { TablePreference } from './tablePreference';

const NOTHING: TablePreference = {};

/** Changes parts of a preference; `undefined` takes a part back. */
export type ChangePreference = (change: { [P in keyof TablePreference]: TablePreference[P] | undefined }) => void;

/**
 * What the person keeps of a table, and how to change it.
 * @param view - the id of the view
 */
export function useTablePreference(view: string): [TablePreference, ChangePreference] {
  const page = usePageId();
  const [preference, choose] = usePreference(`table:${page}:${view}`, NOTHING, readTablePreference);
  const change = useCallback<ChangePreference>(
    part => {
      const kept = Object.entries({ ...preference, ...part }).filter(([, value]) => value !== undefined);
      choose(kept.length === 0 ? undefined : (Object.fromEntries(kept)));
    },
    [preference, choose],
  );
  return [preference, change];
}
