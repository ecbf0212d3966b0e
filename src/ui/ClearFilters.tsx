import { createContext, useContext } from 'react';
import Button from '@mui/material/Button';

/** Gives the inputs of the page their defaults; `undefined` where nothing was chosen. */
export const ClearFiltersContext = createContext<(() => void) | undefined>(undefined);

/** Clears the inputs of the page, where something was chosen. */
export function ClearFilters() {
  const clear = useContext(ClearFiltersContext);
  return clear ? (
    <Button size="small" onClick={clear} sx={{ mt: 1 }}>
      Clear the filters
    </Button>
  ) : null;
}
