import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import type { Action, RowAction, Scopes } from '../model';

/** Where the focus goes when all is done. */
export type ReturnFocus = HTMLElement | null;

export interface RowMenuProps {
  actions: readonly RowAction[];
  /** With the row. */
  scopes: Scopes;
  anchor: HTMLElement;
  onClose: () => void;
  /** Shows all of the row. */
  onDetails?: () => void;
}

export interface ActionButtonsProps {
  actions: readonly Action[];
  scopes: Scopes;
  /** Called when one of them is chosen. */
  onStart?: () => void;
  /** Whether they stand on the portal's header, which has colours of its own. */
  isOnHeader?: boolean;
}

/** What views need to offer actions; they know nothing of how these are sent. */
export interface Actions {
  /** Begins an action: asks what it has to ask, sends it, and says what became of it. */
  start: (action: Action, scopes: Scopes, returnTo?: ReturnFocus) => void;
  /** What can be done with a row, as a menu. Loaded when it is first shown. */
  RowMenu: ComponentType<RowMenuProps>;
  /** Actions as buttons, those that do not fit in a menu. Loaded when they are first shown. */
  ActionButtons: ComponentType<ActionButtonsProps>;
}

export const ActionsContext = createContext<Actions | undefined>(undefined);

/** How to offer actions; `undefined` where nothing can be done. */
export function useActions(): Actions | undefined {
  return useContext(ActionsContext);
}
