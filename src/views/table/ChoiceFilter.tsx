import { useEffect, useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import { foldText } from '../../rows';
import type { Choice, TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { Filter } from './tableState';

/** More choices than these are not looked over but searched; more boxes at once would hold up the page. */
const [LOOKED_OVER, DRAWN] = [12, 100];

interface Props {
  column: TableColumn;
  index: TableIndex;
  chosen: readonly string[];
  onChange: (filter: Filter | undefined) => void;
}

/** The values of a column, of which any may be chosen, with how many rows have each. */
export function ChoiceFilter({ column, index, chosen, onChange }: Props) {
  const choices = useChoices(column, index, chosen);
  const [wanted, setWanted] = useState('');
  if (!choices) {
    return (
      <Box sx={{ py: 1 }}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          The values are being counted.
        </Typography>
        <LinearProgress aria-label="Counting the values" />
      </Box>
    );
  }
  const found = wanted === '' ? choices : choices.filter(({ text }) => foldText(text).includes(foldText(wanted)));
  const number = numberFormat();
  const toggle = (text: string) => {
    const values = chosen.includes(text) ? chosen.filter(value => value !== text) : [...chosen, text];
    onChange(values.length === 0 ? undefined : { kind: 'choice', values });
  };
  return (
    <>
      {choices.length > LOOKED_OVER && <TextField fullWidth size="small" type="search" label="Find a value" value={wanted} onChange={event => setWanted(event.target.value)} sx={{ mb: 1 }} />}
      <Box role="group" aria-label={column.title} sx={{ display: 'flex', flexDirection: 'column', maxHeight: 320, overflow: 'auto' }}>
        {found.slice(0, DRAWN).map(({ text, count }) => (
          <FormControlLabel
            key={text}
            control={<Checkbox size="small" checked={chosen.includes(text)} onChange={() => toggle(text)} />}
            label={`${text === '' ? '(missing)' : text} (${number.format(count)})`}
          />
        ))}
      </Box>
      {found.length > DRAWN && (
        <Typography variant="body2" color="text.secondary">
          And {number.format(found.length - DRAWN)} more: find them by typing.
        </Typography>
      )}
    </>
  );
}

/** What there is to choose, with what was chosen in front at first; `undefined` while it is being counted. */
function useChoices(column: TableColumn, index: TableIndex, chosen: readonly string[]): Choice[] | undefined {
  const [counted, setCounted] = useState<{ index: TableIndex; choices: Choice[] }>();
  const [first] = useState(chosen);
  useEffect(() => {
    const abort = new AbortController();
    index.choices(column.id, abort.signal).then(
      choices => setCounted(known => (abort.signal.aborted ? known : { index, choices })),
      () => undefined,
    );
    return () => abort.abort();
  }, [index, column.id]);
  return useMemo(() => {
    // After a refresh the old counts stay until the new ones are there.
    if (!counted) return undefined;
    const ahead = first.map(text => counted.choices.find(choice => choice.text === text) ?? { text, count: 0 });
    return [...ahead, ...counted.choices.filter(({ text }) => !first.includes(text))];
  }, [counted, first]);
}
