import { Suspense, lazy, useState } from 'react';
import IconButton from '@mui/material/IconButton';
import { FilterIcon } from '../../ui';
import type { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { Filter } from './tableState';
import type { ChangeState } from './useTableState';

/** Few people filter, so few pay for it. */
const FilterMenu = lazy(() => import('./FilterMenu'));

interface Props {
  column: TableColumn;
  index: TableIndex;
  /** Absent where the column is not filtered. */
  filter?: Filter;
  onChange: ChangeState;
  isTabStop: boolean;
}

/** The button to a column's filter. */
export function ColumnFilter({ column, index, filter, onChange, isTabStop }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const change = (next: Filter | undefined) =>
    onChange(({ filters: { [column.id]: _old, ...others } }) => ({ filters: next ? { ...others, [column.id]: next } : others }));
  return (
    <>
      <IconButton className="filter" size="small" color={filter ? 'primary' : 'default'} aria-label={`Filter ${column.title}`} aria-haspopup="dialog" tabIndex={isTabStop ? 0 : -1} onClick={event => setAnchor(event.currentTarget)} sx={{ p: 0.25 }}>
        <FilterIcon sx={{ fontSize: 16 }} />
      </IconButton>
      {anchor && (
        <Suspense fallback={null}>
          <FilterMenu
            anchor={anchor}
            column={column}
            index={index}
            filter={filter}
            onChange={change}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}
