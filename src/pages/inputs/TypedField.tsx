import TextField from '@mui/material/TextField';
import type { TextFieldProps } from '@mui/material/TextField';
import { isDay } from '../../model';
import type { DateInput, NumberInput, TextInput } from '../../model';
import { useTyping } from '../../ui';
import type { FieldProps } from './FieldProps';
import { DAY_INPUT, FIELD, TEXT_FIELD } from './fieldStyles';
import { readNumberText } from './inputValues';

/** Long enough that a word is one request, short enough that nobody waits for it. */
export const DEBOUNCE_MS = 300;

/** A year that is being typed passes through earlier ones. */
const EARLIEST = '1000-01-01';

const asText = (text: string) => text.trim();

function asNumber(text: string): string | undefined {
  return text.trim() === '' ? '' : readNumberText(text)?.toString();
}

/** Empty, or a day that is typed to its end. */
export function asDay(text: string): string | undefined {
  return text === '' || (isDay(text) && text >= EARLIEST) ? text : undefined;
}

export function TextInputField({ input, ...props }: FieldProps<TextInput>) {
  return <TypedField input={input} read={asText} write={text => text} sx={TEXT_FIELD} {...props} />;
}

export function NumberField({ input, ...props }: FieldProps<NumberInput>) {
  return <TypedField input={input} read={asNumber} write={Number} wrong="This is not a number." inputProps={{ inputMode: 'decimal' }} {...props} />;
}

export function DayField({ input, ...props }: FieldProps<DateInput>) {
  return <TypedField input={input} read={asDay} write={text => text} type="date" InputLabelProps={{ shrink: true }} sx={{ ...FIELD, ...DAY_INPUT }} {...props} />;
}

type Props = FieldProps<TextInput | NumberInput | DateInput> &
  Pick<TextFieldProps, 'type' | 'inputProps' | 'InputLabelProps' | 'sx'> & {
    /** What a text stands for; `undefined` for nothing. */
    read: (text: string) => string | undefined;
    write: (text: string) => string | number;
    /** Said of a text that stands for nothing. */
    wrong?: string;
  };

/** A field that tells when the typing pauses, and at once on Enter or when it is left. */
function TypedField({ input, value, onChange, read, write, wrong, ...field }: Props) {
  const known = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const { text, type, apply } = useTyping(known, meant => onChange(meant === '' ? undefined : write(meant)), { delayMs: DEBOUNCE_MS, read });
  const isWrong = wrong !== undefined && read(text) === undefined;
  return (
    <TextField
      size="small"
      sx={FIELD}
      {...field}
      label={input.label}
      required={input.required}
      placeholder={input.placeholder}
      error={isWrong}
      helperText={isWrong ? wrong : input.description}
      value={text}
      onChange={event => type(event.target.value)}
      onBlur={apply}
      onKeyDown={event => {
        if (event.key === 'Enter') apply();
      }}
    />
  );
}
