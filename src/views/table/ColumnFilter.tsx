import { Suspense, lazy, useState } from 'react';
import IconButton from '@mui/material/IconButton';
import { FilterIcon } from '../../ui';
import type { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';

/** Few people filter, so few pay for it. */
const FilterMenu = lazy(() => import('./FilterMenu'));

interface Props {
  column: TableColumn;
  index: TableIndex;
  filters: TableState['filters'];
  onChange: (change: Partial<TableState>) => void;
  isTabStop: boolean;
}

/** The button to a column's filter. */
export function ColumnFilter({ column, index, filters, onChange, isTabStop }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { [column.id]: filter, ...others } = filters;
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
            onChange={next => onChange({ filters: next ? { ...others, [column.id]: next } : others })}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}
