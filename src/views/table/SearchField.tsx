import { memo } from 'react';
import { SearchInput, useTyping } from '../../ui';
import { DEBOUNCE_MS } from './useDebounced';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Types at once, and tells when the typing pauses. */
export const SearchField = memo(function SearchField({ label, value, onChange }: Props) {
  const { text, type } = useTyping(value, onChange, { delayMs: DEBOUNCE_MS });
  return <SearchInput label={label} placeholder="Search" value={text} onChange={type} />;
});
