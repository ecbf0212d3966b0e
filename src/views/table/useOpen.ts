import { useCallback } from 'react';
import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Json, Scopes } from '../../model';
import { readValue } from '../readValue';
import type { TableColumn } from './tableColumns';

/** Follows a row to where its leading column's link leads; `undefined` where it leads nowhere. */
export function useOpen(leading: TableColumn | undefined, scopes: Scopes, route: string) {
  const navigate = useNavigate();
  const open = useCallback(
    (event: MouseEvent, row: Json) => {
      if (!leading || isOwnClick(event)) return;
      const { target } = readValue(leading, row, scopes, route);
      if (target?.kind === 'portal') navigate(target.to);
    },
    [leading, scopes, route, navigate],
  );
  return leading && open;
}

/** A click on something that does its own thing, or one that selects text, opens no page. */
function isOwnClick(event: MouseEvent): boolean {
  const inside = event.target instanceof Element && event.target.closest('a, button, input, [role="button"]') !== null;
  return inside || event.defaultPrevented || (globalThis.getSelection()?.toString() ?? '') !== '';
}
