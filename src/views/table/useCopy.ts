import { useCallback, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { COPY_REFUSED, copyText } from '../../ui';
import { readColumn } from './readColumn';
import type { TableColumn } from './tableColumns';
import { CELL } from './useGrid';

interface Shown {
  columns: readonly TableColumn[];
  rows: readonly Json[];
  /** The rows to show, in order. */
  selected: readonly number[];
  scopes: Scopes;
  route: string;
}

/** What copies from a table by keyboard, and what was copied, in words. */
interface Copying {
  onCopy: (event: ClipboardEvent) => void;
  onCopyKey: (event: KeyboardEvent) => void;
  copied: string;
}

/** Copies the cell that has the focus, as the service sent it; with shift the whole row as JSON. A text that is selected is left to the browser. */
export function useCopy({ columns, rows, selected, scopes, route }: Shown): Copying {
  const [copied, setCopied] = useState('');
  const onCopy = useCallback(
    (event: ClipboardEvent) => {
      const found = (globalThis.getSelection()?.toString() ?? '') === '' ? place(event.target) : undefined;
      const column = found && columns[found.column];
      if (!found || !column) return;
      const { value } = readColumn(column, rows[selected[found.row] ?? -1] ?? null, scopes, route);
      event.clipboardData.setData('text/plain', textOf(value, { type: 'code' }));
      event.preventDefault();
      setCopied(`Copied ${column.title}, row ${found.row + 1}.`);
    },
    [columns, rows, selected, scopes, route],
  );
  const onCopyKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'c' || !event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const found = place(event.target);
      if (!found) return;
      // Browsers have a use of their own for these keys.
      event.preventDefault();
      const json = JSON.stringify(rows[selected[found.row] ?? -1] ?? null, null, 2);
      void copyText(json).then(isDone => setCopied(isDone ? `Copied row ${found.row + 1} as JSON.` : COPY_REFUSED));
    },
    [rows, selected],
  );
  return { onCopy, onCopyKey, copied };
}

/** The cell of the body in which something happened. */
function place(target: EventTarget): { row: number; column: number } | undefined {
  if (!(target instanceof Element)) return undefined;
  const [row, column] = (target.closest(`td[${CELL}]`)?.getAttribute(CELL) ?? '').split(':').map(Number);
  return row === undefined || column === undefined || !(row >= 0) ? undefined : { row, column };
}
