import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { JsonObject, Scopes } from '../../model';
import { inferColumns, inferFormat } from '../../rows';
import { useRoute } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { readValue } from '../readValue';

/** A list in a detail is looked at, not worked with: few columns, and rows in steps. */
const [COLUMNS, MOST_COLUMNS, FIRST, STEP] = [8, 100, 10, 100];
const MORE = { display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 };

const CELL = { textAlign: 'left', verticalAlign: 'top', py: 0.5, pr: 2, borderBottom: 1, borderColor: 'divider' } as const;

interface Props {
  title: string;
  rows: readonly JsonObject[];
  scopes: Scopes;
}

/** A list of objects inside of a value, as a small table. */
export function NestedRows({ title, rows, scopes }: Props) {
  const route = useRoute();
  const [isWide, setIsWide] = useState(false);
  const columns = useMemo(() => inferColumns(rows, '', isWide ? MOST_COLUMNS : COLUMNS), [rows, isWide]);
  const hidden = useMemo(() => (isWide || columns.length < COLUMNS ? 0 : inferColumns(rows, '', MOST_COLUMNS).length - COLUMNS), [rows, columns, isWide]);
  const [most, setMost] = useState(FIRST);
  const rest = rows.length - most;
  return (
    <>
      {/* It scrolls by itself, and by keyboard. */}
      <Box role="region" aria-label={title} tabIndex={0} sx={{ overflowX: 'auto', maxWidth: '100%' }}>
        <Box component="table" aria-label={title} sx={{ borderCollapse: 'collapse', typography: 'body2', '& th': { ...CELL, typography: 'caption', color: 'text.secondary' }, '& td': { ...CELL, maxWidth: 340, overflowWrap: 'anywhere' } }}>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column.value} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, index) => (
              // Lists have no other name for their items.
              <tr key={`${index}`}>
                {columns.map(column => {
                  const reading = readValue(column, row, scopes, route);
                  return (
                    <td key={column.value}>
                      <ColumnValue reading={reading} format={column.format ?? inferFormat(column.value, reading.value === undefined ? [] : [reading.value])} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box sx={MORE}>
        {rest > 0 && (
          <Button size="small" onClick={() => setMost(most + STEP)}>
            Show {Math.min(rest, STEP)} of {rest} more
          </Button>
        )}
        {hidden > 0 && (
          <Button size="small" onClick={() => setIsWide(true)}>
            Show {hidden} more {hidden === 1 ? 'column' : 'columns'}
          </Button>
        )}
      </Box>
    </>
  );
}
