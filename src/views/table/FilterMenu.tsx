import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import type { Format } from '../../model';
import type { Choice, TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { Filter } from './tableState';

interface Props {
  anchor: HTMLElement;
  column: TableColumn;
  index: TableIndex;
  filter: Filter | undefined;
  onChange: (filter: Filter | undefined) => void;
  onClose: () => void;
}

/** The filter of a column: choices for states, bounds for numbers and times, words for the rest. */
export default function FilterMenu({ anchor, column, index, filter, onChange, onClose }: Props) {
  return (
    <Popover open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} slotProps={{ paper: { role: 'dialog', 'aria-label': `Filter ${column.title}` } as object }}>
      <Box sx={{ p: 2, minWidth: 220, maxWidth: 340 }}>
        <Fields column={column} index={index} filter={filter} onChange={onChange} />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 1.5 }}>
          <Button size="small" disabled={!filter} onClick={() => onChange(undefined)}>
            Clear
          </Button>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </Box>
      </Box>
    </Popover>
  );
}

type FieldProps = Pick<Props, 'column' | 'index' | 'filter' | 'onChange'>;

const NUMBERS = ['number', 'integer', 'percent', 'bytes', 'duration'];
const TIMES = ['date', 'datetime', 'relative'];
/** What the bounds of a filter are given in, where cells show various units. */
const UNITS: Partial<Record<Format['type'], string>> = { percent: '%', bytes: 'bytes', duration: 'seconds' };
const STATES = ['badge', 'boolean'];

function Fields(props: FieldProps) {
  const { type } = props.column.format;
  if (STATES.includes(type)) return <Choices {...props} />;
  if (NUMBERS.includes(type) || TIMES.includes(type)) return <Range {...props} isTime={TIMES.includes(type)} />;
  return <Words {...props} />;
}

function Words({ column, filter, onChange }: FieldProps) {
  return (
    <TextField
      fullWidth
      size="small"
      label={`${column.title} contains`}
      value={filter?.kind === 'text' ? filter.text : ''}
      onChange={event => onChange(event.target.value === '' ? undefined : { kind: 'text', text: event.target.value })}
    />
  );
}

function Range({ column, filter, onChange, isTime }: FieldProps & { isTime: boolean }) {
  const name = UNITS[column.format.type];
  const unit = name === undefined ? '' : ` (${name})`;
  const range: { from?: number; to?: number } = filter?.kind === 'range' ? filter : {};
  const change = (part: { from?: number; to?: number }) => {
    const { from, to } = { from: range.from, to: range.to, ...part };
    onChange(from === undefined && to === undefined ? undefined : { kind: 'range', ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  };
  const field = (label: string, value: number | undefined, set: (bound: number | undefined) => void) => (
    <TextField
      fullWidth
      size="small"
      margin="dense"
      label={label}
      type={isTime ? 'datetime-local' : 'number'}
      InputLabelProps={{ shrink: true }}
      defaultValue={value === undefined ? '' : isTime ? localTime(value) : value}
      onChange={event => set(readBound(event.target.value, isTime))}
    />
  );
  return (
    <Box role="group" aria-label={column.title}>
      {field(`From${unit}`, range.from, from => change({ from }))}
      {field(`To${unit}`, range.to, to => change({ to }))}
    </Box>
  );
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

function Choices({ column, index, filter, onChange }: FieldProps) {
  const [choices, setChoices] = useState<Choice[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void index.choices(column.id).then(found => {
      if (isCurrent) setChoices(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [index, column.id]);
  const chosen = filter?.kind === 'choice' ? filter.values : [];
  const toggle = (text: string) => {
    const values = chosen.includes(text) ? chosen.filter(value => value !== text) : [...chosen, text];
    onChange(values.length === 0 ? undefined : { kind: 'choice', values });
  };
  return (
    <Box role="group" aria-label={column.title} sx={{ display: 'flex', flexDirection: 'column', maxHeight: 320, overflow: 'auto' }}>
      {choices.map(({ text, count }) => (
        <FormControlLabel
          key={text}
          control={<Checkbox size="small" checked={chosen.includes(text)} onChange={() => toggle(text)} />}
          label={`${text === '' ? '(missing)' : text} (${new Intl.NumberFormat().format(count)})`}
        />
      ))}
    </Box>
  );
}
