import { Suspense, lazy, useCallback, useState } from 'react';
import type { MouseEvent } from 'react';
import { ColumnsIcon, ComfortableIcon, CompactIcon, ToolButton } from '../../ui';
import type { Density } from './definition';
import type { PlacedColumn } from './columnChoice';

/** Few people choose columns, so few pay for it. */
const ColumnsPanel = lazy(() => import('./ColumnsPanel'));

interface Props {
  placed: readonly PlacedColumn[];
  onPlace: (placed: readonly PlacedColumn[]) => void;
  /** Puts columns and widths back as configured. */
  onReset: () => void;
  density: Density;
  onDensity: (density: Density) => void;
}

/** Which columns there are, and how high the rows. */
export function TableTools({ placed, onPlace, onReset, density, onDensity }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isCompact = density === 'compact';
  const open = useCallback((event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget), []);
  const toggle = useCallback(() => onDensity(isCompact ? 'comfortable' : 'compact'), [onDensity, isCompact]);
  return (
    <>
      <ToolButton label="Columns" icon={ColumnsIcon} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={open} />
      <ToolButton label="Compact rows" icon={isCompact ? CompactIcon : ComfortableIcon} aria-pressed={isCompact} onClick={toggle} />
      {anchor && (
        <Suspense fallback={null}>
          <ColumnsPanel anchor={anchor} placed={placed} onPlace={onPlace} onReset={onReset} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
