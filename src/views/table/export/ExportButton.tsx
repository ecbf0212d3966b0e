import { Suspense, lazy, useCallback, useState } from 'react';
import type { MouseEvent } from 'react';
import { Announcement, ExportIcon, ToolButton } from '../../../ui';
import type { Counts } from './exportCount';
import type { Shown } from './exportTable';

/** Few people export, so few pay for it. */
const ExportMenu = lazy(() => import('./ExportMenu'));

interface Props {
  shown: Shown;
  counts: Counts;
  /** Of the view; empty where it has none. */
  title: string;
}

/** Saves what the table shows as a file. */
export function ExportButton({ shown, counts, title }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [done, setDone] = useState('');
  const open = useCallback((event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget), []);
  return (
    <>
      <ToolButton label="Export" icon={ExportIcon} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={open} />
      <Announcement text={done} />
      {anchor && (
        <Suspense fallback={null}>
          <ExportMenu anchor={anchor} shown={shown} counts={counts} title={title} onClose={() => setAnchor(null)} onDone={setDone} />
        </Suspense>
      )}
    </>
  );
}
