import { textOf } from '../../../cells';
import { compile } from '../../../expressions';
import type { Json, Scopes } from '../../../model';
import { slicer } from '../../../rows';
import { formatAt } from '../readJoinedValue';
import type { TableColumn } from '../tableColumns';
import { jsonText, memberNames } from './jsonText';

/** Rows between two looks at the clock. */
const BLOCK = 100;

export interface ExportChoice {
  type: 'csv' | 'json';
  /** Values as the service sent them, or as the cells show them. */
  values: 'raw' | 'formatted';
}

/** What a table shows at the moment. */
export interface Shown {
  /** The visible columns, in their order. */
  columns: readonly TableColumn[];
  rows: readonly Json[];
  /** The rows that pass the filters, in their order. */
  selected: readonly number[];
  scopes: Scopes;
}

export interface ExportOptions {
  signal?: AbortSignal;
  /** Is given the part that is done, from 0 to 1. */
  onProgress?: (done: number) => void;
  /** For relative times. */
  now?: number;
}

/**
 * Writes exactly what a table shows, in slices of the main thread.
 * @returns the file in parts, as a `Blob` takes them
 * @throws DOMException `AbortError` when it is no longer wanted
 */
export async function exportTable(shown: Shown, { type, values }: ExportChoice, { signal, onProgress, now = Date.now() }: ExportOptions = {}): Promise<string[]> {
  const { columns, rows, selected } = shown;
  const titles = columns.map(({ title }) => title);
  const write = type === 'csv' ? await csvWriter(titles) : jsonWriter(titles);
  const read = columns.map(column => reader(column, shown.scopes, values, now));
  const parts = [write.head];
  const work = slicer(signal);
  for (let at = 0; at < selected.length; at += BLOCK) {
    const block = selected.slice(at, at + BLOCK).map(index => read.map(readCell => readCell(rows[index] ?? null)));
    parts.push(write.block(block, at === 0));
    const pause = work.breathe();
    if (pause) {
      onProgress?.(at / selected.length);
      await pause;
    }
  }
  parts.push(write.tail);
  return parts;
}

interface Writer {
  head: string;
  block(rows: readonly Json[][], isFirst: boolean): string;
  tail: string;
}

async function csvWriter(titles: readonly string[]): Promise<Writer> {
  const { BOM, csvText } = await import('./csvText');
  return { head: BOM + csvText([titles]), block: rows => csvText(rows), tail: '' };
}

/** One row a line, so that large files can be read, compared and searched by line. */
function jsonWriter(titles: readonly string[]): Writer {
  const names = memberNames(titles);
  return {
    head: '[',
    block: (rows, isFirst) => `${isFirst ? '' : ','}\n${rows.map(row => jsonText(names, row)).join(',\n')}`,
    tail: '\n]\n',
  };
}

/** Raw, a cell that cannot be evaluated is null; formatted, it is empty. */
function reader(column: TableColumn, scopes: Scopes, values: ExportChoice['values'], now: number): (row: Json) => Json {
  const expression = attempt(() => compile(column.value));
  const evaluate = (row: Json) => {
    // Of a row that nobody looked at, there is no answer.
    const start = column.rowRequest === undefined ? row : column.answers?.read(row).value;
    return start === undefined ? null : (attempt(() => expression?.evaluate(start, { ...scopes, row })) ?? null);
  };
  if (values === 'raw') return evaluate;
  return row => {
    const value = evaluate(row);
    return textOf(value, formatAt(column, value), now);
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
