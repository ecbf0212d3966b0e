import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { SearchIcon } from './icons';

interface Props {
  /** Read out. */
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field for searching. It stands on the first page anybody opens, so it is no `TextField`, which brings menus along. */
export function SearchInput({ label, placeholder, value, onChange }: Props) {
  return (
    <OutlinedInput
      fullWidth
      size="small"
      type="search"
      placeholder={placeholder}
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{ 'aria-label': label }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" />
        </InputAdornment>
      }
    />
  );
}
