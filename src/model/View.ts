import type { Action } from './Action';
import type { Format } from './Format';
import type { Problem } from './Problem';
import type { RequestDef } from './RequestDef';

/** A column of a table or a field of details. */
export interface Column {
  key: string;
  title: string;
  /** An expression that starts at the row, or at the answer of `rowRequest`. */
  value: string;
  /** The name of the row request at whose answer `value` and `tooltip` start, instead of the row. */
  rowRequest?: string;
  /** Inferred from the values when absent. */
  format?: Format;
  align?: 'left' | 'center' | 'right';
  /** In pixels. */
  width?: number;
  /** A link target; see `expressions/linkTarget`. */
  open?: string;
  /** An expression whose text is shown on hover and focus. */
  tooltip?: string;
  /** What the service calls it when it sorts, by default its `value`; `false` where it cannot. */
  sort?: string | false;
  /** Not shown at first; a person can show it. */
  hide?: boolean;
  /** Which columns stay where there is no room for all: lower ones longer. Its place, counted from 1, when absent. */
  priority?: number;
  /** What is wrong with its configuration; shown in its place. */
  problems: Problem[];
}

/** What every view has. */
export interface ViewBase {
  /** Where it stands in app-config. */
  key: string;
  /** Given by the operator, else its position on the page counted from 1. */
  id: string;
  title?: string;
  description?: string;
  /** Of 12 grid columns. */
  width: number;
  /** In pixels. */
  height?: number;
  request?: RequestDef;
  /** An expression that starts at the scopes; where it is not true, the view is not there. */
  showIf?: string;
  /** Shown when there is nothing to show. */
  empty?: string;
  /** What can be done, in the heading; none when absent. */
  actions?: Action[];
  problems: Problem[];
}


/** A view as an operator configured it. What its type adds is in the folder of that type, under `views/`. */
export interface ConfiguredView extends ViewBase {
  /** A name of the registry of views, or `auto`. */
  type: string;
  /** An expression to the list of rows in the answer; without one they are found. */
  rows?: string;
  /** Sent for each row that is in view, by the names under which columns take their answers. */
  rowRequests?: Record<string, RequestDef>;
}

/** Shows what comes as what it looks like: a table, details, JSON or text. */
export interface AutoView extends ConfiguredView {
  type: 'auto';
}

/** A part of a page that could not be read from app-config; it shows its problems. */
export interface InvalidView extends ViewBase {
  type: 'invalid';
}

export type View = ConfiguredView | InvalidView;
