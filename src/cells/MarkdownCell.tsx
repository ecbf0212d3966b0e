import { Suspense, lazy } from 'react';
import type { CellProps } from './CellProps';
import { inLine } from './inLine';
import { textOf } from './textOf';

/** The parser weighs more than all other cells together, so it is fetched where there is room for what it makes. */
const MarkdownBlock = lazy(() => import('./markdown/MarkdownBlock'));

/** Markdown: drawn where there is room for it, its words alone in one line. */
export function MarkdownCell({ value, format, isLinked = false, isBlock = false }: CellProps) {
  const line = <>{inLine(textOf(value, format))}</>;
  if (!isBlock || isLinked || typeof value !== 'string') return line;
  return (
    <Suspense fallback={line}>
      <MarkdownBlock text={value} />
    </Suspense>
  );
}
