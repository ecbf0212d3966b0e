import { useMemo, useState } from 'react';
import { Grid } from './Grid';
import type { GridProps } from './Grid';
import { TABLE, TableStyles } from './TableStyles';
import { useScrolled } from './useScrolled';

interface Props extends Omit<GridProps, 'scroller'> {
  /** Of the view. */
  id: string;
  /** In pixels; by default what fits the screen. */
  height?: number;
}

/** Fits a laptop's screen below the header of the page and of the view, and leaves some of the page on a small one. */
const DEFAULT_HEIGHT = 'max(min(320px, 70vh), calc(100vh - 330px))';

/** A grid that scrolls within a height. It is drawn once it is known how much room there is, so that it is drawn once only. */
export function DataTable({ id, height, ...props }: Props) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const scroller = useMemo(() => ({ current: element }), [element]);
  useScrolled(scroller, id, props.state);
  return (
    <div ref={setElement} className={TABLE} style={{ maxHeight: height ?? DEFAULT_HEIGHT }}>
      <TableStyles />
      {element && <Grid scroller={scroller} {...props} />}
    </div>
  );
}
