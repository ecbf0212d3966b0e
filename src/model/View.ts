import type { Format } from './Format';
import type { Problem } from './Problem';
import type { RequestDef } from './RequestDef';

export const VIEW_TYPES = ['auto', 'table', 'details', 'json'] as const;
export type ViewType = (typeof VIEW_TYPES)[number];

/** A column of a table or a field of details. */
export interface Column {
  key: string;
  title: string;
  /** An expression that starts at the row. */
  value: string;
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

export const DENSITIES = ['comfortable', 'compact'] as const;
/** How high the rows of a table are. */
export type Density = (typeof DENSITIES)[number];

interface ViewBase {
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
  /** Shown when there is nothing to show. */
  empty?: string;
  problems: Problem[];
}

export interface AutoView extends ViewBase {
  type: 'auto';
  rows?: string;
}
/** How a service is told the order of its rows. */
export interface ServerSort {
  param: string;
  /** A text template over `column` and `direction`, which is `asc` or `desc`. */
  value: string;
  /** A parameter of its own for the direction. */
  directionParam?: string;
}

export interface TableView extends ViewBase {
  type: 'table';
  rows?: string;
  columns?: Column[];
  /** Where a click on a row leads. */
  open?: string;
  /** How the service sorts; without it, the rows that are loaded are sorted. */
  sort?: ServerSort;
  /** How the service searches; without it, the rows that are loaded are searched; `false` where there is no search. */
  search?: { param: string } | false;
  /** Until a person chooses another; `comfortable` when absent. */
  density?: Density;
  /** Whether people can save what is shown as a file; they can when absent. */
  export?: boolean;
}
export interface DetailsView extends ViewBase {
  type: 'details';
  /** An expression to the object that is shown. */
  select?: string;
  fields?: Column[];
}
export interface JsonView extends ViewBase {
  type: 'json';
  select?: string;
}

/** A part of a page that could not be read from app-config; it shows its problems. */
export interface InvalidView extends ViewBase {
  type: 'invalid';
}

export type View = AutoView | TableView | DetailsView | JsonView | InvalidView;
