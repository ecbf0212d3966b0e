import type { Span } from './spans';

/** How wide the columns in view are, and in pixels what stands before them. The last column has no width: it takes the room that is left. */
export function ColumnGroup({ widths, visible, before = 0 }: { widths: readonly number[]; visible: Span; before?: number }) {
  return (
    <colgroup>
      {before > 0 && <col style={{ width: before }} />}
      {visible.visible.map((at, place) => {
        const own = <col key={at} style={{ width: widths[at] }} />;
        return place === 1 && visible.before > 0 ? [<col key="before" style={{ width: visible.before }} />, own] : own;
      })}
      {visible.after > 0 && <col style={{ width: visible.after }} />}
      <col />
    </colgroup>
  );
}
