import { useEffect, useRef, useState } from 'react';
import { downloadFile } from './downloadFile';
import { exportTable } from './exportTable';
import type { ExportChoice, Shown } from './exportTable';
import { fileName } from './fileName';

interface Export {
  run: (choice: ExportChoice) => void;
  stop: () => void;
  /** The part that is written, from 0 to 1; absent while nothing is. */
  done?: number;
  /** Why there is no file. */
  failure?: string;
}

/** Writes what a table shows into a file and saves it; leaving stops it. */
export function useExport(shown: Shown, names: readonly string[], onSaved: (name: string) => void): Export {
  const [done, setDone] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const abort = useRef<AbortController>();
  useEffect(() => () => abort.current?.abort(), []);
  const run = (choice: ExportChoice) => {
    const own = new AbortController();
    abort.current = own;
    setFailure(undefined);
    setDone(0);
    exportTable(shown, choice, { signal: own.signal, onProgress: setDone }).then(
      parts => {
        setDone(undefined);
        if (own.signal.aborted) return;
        const name = fileName(names, choice.type, new Date());
        downloadFile(parts, choice.type, name);
        onSaved(name);
      },
      (error: unknown) => {
        setDone(undefined);
        if (!own.signal.aborted) setFailure(`The file could not be written: ${error instanceof Error ? error.message : String(error)}`);
      },
    );
  };
  return { run, stop: () => abort.current?.abort(), ...(done !== undefined && { done }), ...(failure !== undefined && { failure }) };
}
