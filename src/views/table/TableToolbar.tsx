import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { InHeading } from '../../ui';
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
    <InHeading>
      <Box role="group" aria-label={`Tools of ${label}`} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
        {onClear && (
          <Button size="small" onClick={onClear}>
            Clear
          </Button>
        )}
        {isSearchable && (
          <Box sx={{ flex: '1 1 140px', maxWidth: 256 }}>
            <SearchField label={`Search ${label}`} value={search} onChange={onSearch} />
          </Box>
        )}
        {children}
      </Box>
    </InHeading>
  );
}
