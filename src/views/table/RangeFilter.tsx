import { useRef } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { Format } from '../../model';
import { boundText, readBound } from './filterBounds';
import type { BoundType } from './filterBounds';
import type { TableColumn } from './tableColumns';
import type { Filter } from './tableState';
import { useDebounced } from './useDebounced';

interface Bounds {
  from?: number;
  to?: number;
}

interface Props {
  column: TableColumn;
  range: Bounds;
  /** How bounds are typed; times are milliseconds since the epoch. */
  type: BoundType;
  onChange: (filter: Filter | undefined) => void;
}

/** What the bounds of a filter are given in, where cells show various units. */
const UNITS: Partial<Record<Format['type'], string>> = { percent: '%', bytes: 'bytes', duration: 'seconds' };

/** The least and the most that a column's values may be. */
export function RangeFilter({ column, range, type, onChange }: Props) {
  const bounds = useRef<Bounds>(range);
  const tell = useDebounced(onChange);
  const name = UNITS[column.format.type];
  const unit = name === undefined ? '' : ` (${name})`;
  const field = (label: string, bound: keyof Bounds) => {
    return (
      <TextField
        fullWidth
        size="small"
        margin="dense"
        label={`${label}${unit}`}
        type={type}
        InputLabelProps={{ shrink: true }}
        defaultValue={boundText(range[bound], type)}
        onChange={({ target }) => {
          bounds.current = { ...bounds.current, [bound]: readBound(target.value, type, bound === 'to') };
          tell(filterOf(bounds.current));
        }}
      />
    );
  };
  return (
    <Box role="group" aria-label={column.title}>
      {field('From', 'from')}
      {field('To', 'to')}
    </Box>
  );
}

function filterOf({ from, to }: Bounds): Filter | undefined {
  return from === undefined && to === undefined ? undefined : { kind: 'range', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
