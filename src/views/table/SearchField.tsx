import { memo } from 'react';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { SearchIcon, useTyping } from '../../ui';
import { DEBOUNCE_MS } from './useDebounced';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Types at once, and tells when the typing pauses. */
export const SearchField = memo(function SearchField({ label, value, onChange }: Props) {
  const { text, type } = useTyping(value, onChange, { delayMs: DEBOUNCE_MS });
  return (
    <TextField
      fullWidth
      size="small"
      type="search"
      placeholder="Search"
      value={text}
      onChange={event => type(event.target.value)}
      inputProps={{ 'aria-label': label }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
});
