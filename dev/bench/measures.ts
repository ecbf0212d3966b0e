import type { ContenderName } from './page/BenchPage';

/** What is measured, in the order of the report. Less is better, always. */
export const MEASURES = {
  open: { title: 'open', unit: 'ms' },
  sort: { title: 'sort', unit: 'ms' },
  sortFreeze: { title: 'sort, longest freeze', unit: 'ms' },
  search: { title: 'search', unit: 'ms' },
  searchFreeze: { title: 'search, longest freeze', unit: 'ms' },
  frame: { title: 'scroll, frame', unit: 'ms' },
  slowFrame: { title: 'scroll, 95th percentile', unit: 'ms' },
  heap: { title: 'heap', unit: 'MB' },
  nodes: { title: 'DOM nodes', unit: '' },
} as const;

export type MeasureName = keyof typeof MEASURES;
export type Measured = Record<MeasureName, number>;

/** One run of one contender. */
export interface Run {
  contender: ContenderName;
  rows: number;
  measured: Measured;
}

/** In the order of the report; the others are compared with the first. */
export const CONTENDERS: ReadonlyArray<{ name: ContenderName; title: string }> = [
  { name: 'proxyPages', title: 'Proxy Pages' },
  { name: 'coreTable', title: 'core-components `Table`' },
  { name: 'dataGrid', title: 'MUI X `DataGrid`' },
];
