import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { SearchField } from './SearchField';

interface Props {
  /** Names the table, as in “Search Things”. */
  label: string;
  search: string;
  onSearch: (search: string) => void;
  /** Few rows are found faster by looking. */
  isSearchable: boolean;
  /** Takes back the search and the filters; absent where there are none. */
  onClear?: () => void;
  /** Icon buttons, at the end. */
  children?: ReactNode;
}

/** The bar over a table: what narrows its rows, then what can be done with it. */
export function TableToolbar({ label, search, onSearch, isSearchable, onClear, children }: Props) {
  return (
    <Box role="group" aria-label={`Tools of ${label}`} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: 1, px: 2, py: 1, '&:empty': { display: 'none' } }}>
      {onClear && (
        <Button size="small" onClick={onClear}>
          Clear
        </Button>
      )}
      {isSearchable && <SearchField label={`Search ${label}`} value={search} onChange={onSearch} />}
      {children}
    </Box>
  );
}
