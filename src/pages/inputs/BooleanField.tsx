import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import type { BooleanInput } from '../../model';
import type { FieldProps } from './FieldProps';

/** A box to tick. Without a default it is either true or says nothing. */
export function BooleanField({ input, value, onChange }: FieldProps<BooleanInput>) {
  const unticked = input.default === undefined ? undefined : false;
  return (
    <FormControl>
      <FormControlLabel sx={{ mr: 0, minHeight: 40 }} control={<Checkbox size="small" checked={value === true} onChange={event => onChange(event.target.checked ? true : unticked)} />} label={input.label} />
      {input.description !== undefined && <FormHelperText sx={{ mt: 0 }}>{input.description}</FormHelperText>}
    </FormControl>
  );
}
