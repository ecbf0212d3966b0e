import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { textOf, numberFormat } from '../../cells';
import type { Scopes } from '../../model';
import { WhyEmptyAnswer } from '../../views/WhyEmptyAnswer';
import { valueOf } from './explainView';
import type { ExplainedView } from './explainView';
import { FIRST_ROWS, findEmpty } from './findEmpty';
import { Part } from './Part';

/** Says of a cell that a person chooses why it is empty. It begins with the first cell that is. */
export function WhyEmpty({ view, scopes }: { view: ExplainedView; scopes: Scopes }) {
  const { rows } = view;
  // Of those with answers of their own, the details of the row tell.
  const columns = useMemo(() => view.columns.filter(column => column.rowRequest === undefined), [view]);
  const [chosen, setChosen] = useState<{ column: number; row?: number }>(() => ({ column: Math.max(0, columns.findIndex(column => findEmpty(column, rows, scopes, FIRST_ROWS).count > 0)) }));
  const column = columns[chosen.column] ?? columns[0];
  const empty = useMemo(() => column && findEmpty(column, rows, scopes), [column, rows, scopes]);
  const position = Math.min(chosen.row ?? empty?.first ?? 0, rows.length - 1);
  const row = rows[position];
  if (!column || !empty || row === undefined) return null;
  const [naming] = columns;
  const name = naming && rows.length > 1 ? textOf(valueOf(naming.value, row, scopes), naming.format) : '';
  return (
    <Part title="Why is a cell empty?">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <TextField select size="small" label={view.type === 'details' ? 'Field' : 'Column'} value={String(columns.indexOf(column))} onChange={event => setChosen({ column: Number(event.target.value) })} sx={{ minWidth: 180 }}>
          {columns.map(({ title }, index) => (
            <MenuItem key={index} value={String(index)}>
              {title}
            </MenuItem>
          ))}
        </TextField>
        {rows.length > 1 && <RowField key={`${chosen.column} ${empty.first ?? 0}`} position={position} count={rows.length} onChange={next => setChosen({ ...chosen, row: next })} helper={name} />}
      </Box>
      {rows.length > 1 && <Typography variant="body2">{countText(empty)}</Typography>}
      <WhyEmptyAnswer column={column} row={row} scopes={scopes} />
    </Part>
  );
}

interface RowFieldProps {
  position: number;
  count: number;
  onChange: (position: number) => void;
  helper: string;
}

/** Rows are counted from 1, in the order in which they came. */
function RowField({ position, count, onChange, helper }: RowFieldProps) {
  const [typed, setTyped] = useState(String(position + 1));
  const change = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= count) onChange(number - 1);
  };
  return (
    <TextField
      size="small"
      type="number"
      label="Row, as it came"
      value={typed}
      onChange={event => change(event.target.value)}
      sx={{ width: 180 }}
      inputProps={{ min: 1, max: count }}
      helperText={helper}
      FormHelperTextProps={{ sx: { mx: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } }}
    />
  );
}

function countText({ count, of, first }: { count: number; of: number; first?: number }): string {
  const number = numberFormat();
  if (first === undefined) return `None of ${number.format(of)} cells is empty.`;
  return `${number.format(count)} of ${number.format(of)} cells ${count === 1 ? 'is' : 'are'} empty, the first in row ${number.format(first + 1)}.`;
}
