import { memo, useEffect, useRef, useState } from 'react';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { SearchIcon } from '../../ui';

/** Shorter than between two letters of a quick typist. */
const DEBOUNCE_MS = 120;

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Types at once, and tells when the typing pauses. */
export const SearchField = memo(function SearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  // What was told and has not come back yet, oldest first: on a busy page, answers lag behind the typing.
  const told = useRef([value]);
  useEffect(() => {
    const place = told.current.lastIndexOf(value);
    // Someone else changed it: back, forward, clear.
    if (place < 0) setTyped(value);
    told.current = place < 0 ? [value] : told.current.slice(place);
  }, [value]);
  useEffect(() => {
    if (typed === told.current.at(-1)) return undefined;
    const timer = setTimeout(() => {
      told.current.push(typed);
      onChange(typed);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <TextField
      fullWidth
      size="small"
      type="search"
      placeholder="Search"
      value={typed}
      onChange={event => setTyped(event.target.value)}
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
