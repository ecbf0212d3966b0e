import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import type { DateRangeInput, DayRange, Json } from '../../model';
import { useTyping } from '../../ui';
import type { FieldProps } from './FieldProps';
import { DEBOUNCE_MS, asDay } from './TypedField';
import { DAY_INPUT } from './fieldStyles';
import { isRange } from './inputValues';

const EMPTY = '..';

/** Two days as one text, as the URL has them. */
function read(text: string): string | undefined {
  const { from, to } = sides(text);
  if (asDay(from) === undefined || asDay(to) === undefined) return undefined;
  return text === EMPTY || isRange(rangeOf(text)) ? text : undefined;
}

function sides(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.split(EMPTY);
  return { from, to };
}

function rangeOf(text: string): DayRange {
  const { from, to } = sides(text);
  return { ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

function textOf(value: Json | undefined): string {
  const { from = '', to = '' } = (typeof value === 'object' && value !== null ? value : {}) as DayRange;
  return `${from}${EMPTY}${to}`;
}

/** The first and the last day of a range. */
export function DayRangeField({ input, value, onChange }: FieldProps<DateRangeInput>) {
  const tell = (text: string) => onChange(text === EMPTY ? undefined : { ...rangeOf(text) });
  const { text, type, apply } = useTyping(textOf(value), tell, { delayMs: DEBOUNCE_MS, read });
  const { from, to } = sides(text);
  const isTurned = from !== '' && to !== '' && asDay(from) !== undefined && asDay(to) !== undefined && from > to;
  const day = (label: string, shown: string, change: (day: string) => string) => (
    <TextField
      size="small"
      type="date"
      label={label}
      required={input.required}
      error={isTurned}
      InputLabelProps={{ shrink: true }}
      sx={{ ...DAY_INPUT, flex: 1, minWidth: 150 }}
      value={shown}
      onChange={event => type(change(event.target.value))}
      onBlur={apply}
      onKeyDown={event => {
        if (event.key === 'Enter') apply();
      }}
    />
  );
  const help = isTurned ? 'This ends before it begins.' : input.description;
  return (
    <Box role="group" aria-label={input.label}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {day(`${input.label} from`, from, first => `${first}${EMPTY}${to}`)}
        {day('to', to, last => `${from}${EMPTY}${last}`)}
      </Box>
      {help !== undefined && <FormHelperText error={isTurned}>{help}</FormHelperText>}
    </Box>
  );
}
