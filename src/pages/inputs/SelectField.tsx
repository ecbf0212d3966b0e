import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { InputOption, SelectInput } from '../../model';
import type { FieldProps } from './FieldProps';
import { FIELD } from './fieldStyles';

/** One of a few values. */
export function SelectField({ input, options, value, onChange }: FieldProps<SelectInput> & { options: readonly InputOption[] }) {
  const chosen = options.find(option => option.value === value);
  return (
    <TextField
      select
      size="small"
      sx={FIELD}
      label={input.label}
      required={input.required}
      helperText={input.description}
      value={chosen ? String(chosen.value) : ''}
      onChange={event => onChange(options.find(option => String(option.value) === event.target.value)?.value)}
    >
      {!input.required && (
        <MenuItem value="">
          <em>{input.placeholder ?? 'Any'}</em>
        </MenuItem>
      )}
      {options.map(option => (
        <MenuItem key={String(option.value)} value={String(option.value)}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
