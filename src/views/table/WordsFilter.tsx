import TextField from '@mui/material/TextField';
import type { Filter } from './tableState';
import { useDebounced } from './useDebounced';

interface Props {
  title: string;
  words: string;
  onChange: (filter: Filter | undefined) => void;
}

/** Words that a column's text has to contain. */
export function WordsFilter({ title, words, onChange }: Props) {
  const tell = useDebounced(onChange);
  return <TextField fullWidth size="small" label={`${title} contains`} defaultValue={words} onChange={({ target }) => tell(target.value === '' ? undefined : { kind: 'text', text: target.value })} />;
}
