import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import type { Action, Json, RowAction, Scopes } from '../model';

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

/** One of the rows that something is done with. */
export interface BulkItem {
  /** By which a person knows it. */
  name: string;
  /** With the row. */
  scopes: Scopes;
  /** Whether it is selected and not shown, as it is filtered out. */
  isHidden: boolean;
}

export interface BulkBarProps {
  /** Those that can be done with several rows. */
  actions: readonly RowAction[];
  /** The rows that are selected. */
  rows: readonly Json[];
  /** Those of them that are not shown, as they are filtered out. */
  hidden: readonly Json[];
  nameOf: (row: Json) => string;
  /** Without a row. */
  scopes: Scopes;
  onClear: () => void;
}

/** What views need to offer actions; they know nothing of how these are sent. */
export interface Actions {
  /** Begins an action: asks what it has to ask, sends it, and says what became of it. */
  start: (action: Action, scopes: Scopes, returnTo?: ReturnFocus) => void;
  /** Begins an action for each of several rows: asks once, sends each, and says what became of each. */
  startBulk: (action: RowAction, items: readonly BulkItem[], scopes: Scopes, returnTo?: ReturnFocus) => void;
  /** How many rows are selected, and what can be done with them. Loaded when rows can be selected. */
  BulkBar: ComponentType<BulkBarProps>;
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
