import { CELL, cellName } from './useGrid';

interface Props {
  /** Where the row stands among those shown; -1 is the head. */
  position: number;
  /** What it selects. */
  label: string;
  isChecked: boolean;
  /** Whether it stands for several, of which only some are selected. */
  isMixed?: boolean;
  isTabStop: boolean;
  onToggle: (position: number, isRange: boolean) => void;
}

/** The place of the column to select by, before the first. */
export const SELECT_COLUMN = -1;
/** Of that column, in pixels. */
export const SELECT_WIDTH = 44;

/** Selects a row, or all rows. The browser's own checkbox, as it stands in every row. */
export function SelectCell({ position, label, isChecked, isMixed = false, isTabStop, onToggle }: Props) {
  const Tag = position < 0 ? 'th' : 'td';
  return (
    <Tag role={position < 0 ? 'columnheader' : 'gridcell'} aria-colindex={1} aria-label={position < 0 ? 'Selection' : undefined} className="pinned select">
      <label>
        <input
          type="checkbox"
          aria-label={label}
          checked={isChecked}
          ref={input => {
            if (input) input.indeterminate = isMixed;
          }}
          tabIndex={isTabStop ? 0 : -1}
          onChange={event => onToggle(position, (event.nativeEvent as MouseEvent).shiftKey)}
          {...{ [CELL]: cellName({ row: position, column: SELECT_COLUMN }) }}
        />
      </label>
    </Tag>
  );
}
