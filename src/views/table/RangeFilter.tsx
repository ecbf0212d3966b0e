import { useRef } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { Format } from '../../model';
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
  /** Whether bounds are times, in milliseconds since the epoch. */
  isTime: boolean;
  onChange: (filter: Filter | undefined) => void;
}

/** What the bounds of a filter are given in, where cells show various units. */
const UNITS: Partial<Record<Format['type'], string>> = { percent: '%', bytes: 'bytes', duration: 'seconds' };

/** The least and the most that a column's values may be. */
export function RangeFilter({ column, range, isTime, onChange }: Props) {
  const bounds = useRef<Bounds>(range);
  const tell = useDebounced(onChange);
  const name = UNITS[column.format.type];
  const unit = name === undefined ? '' : ` (${name})`;
  const field = (label: string, bound: keyof Bounds) => {
    const value = range[bound];
    return (
      <TextField
        fullWidth
        size="small"
        margin="dense"
        label={`${label}${unit}`}
        type={isTime ? 'datetime-local' : 'number'}
        InputLabelProps={{ shrink: true }}
        defaultValue={value === undefined ? '' : isTime ? localTime(value) : value}
        onChange={({ target }) => {
          bounds.current = { ...bounds.current, [bound]: readBound(target.value, isTime) };
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

function readBound(text: string, isTime: boolean): number | undefined {
  if (text === '') return undefined;
  const bound = isTime ? new Date(text).getTime() : Number(text);
  return Number.isFinite(bound) ? bound : undefined;
}

/** As the browser's field wants it, in the user's time zone. */
function localTime(ms: number): string {
  const date = new Date(ms);
  return new Date(ms - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
