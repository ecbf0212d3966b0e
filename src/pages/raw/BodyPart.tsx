import { useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import type { Decoded } from '../../rows';
import { JsonTree } from '../../views/json/JsonTree';
import { CodeBlock } from '../../ui/CodeBlock';
import { Part } from './Part';

/** Of a text, as much as a page shows without delay. */
const MOST_CHARACTERS = 100_000;

/** What arrived: a tree of what is data, text as it is. */
export function BodyPart({ bodies, note }: { bodies: readonly Decoded[]; note?: string }) {
  const [page, setPage] = useState(0);
  const body = bodies[page] ?? bodies[0];
  return (
    <Part title="Response">
      {note !== undefined && <Typography variant="body2">{note}</Typography>}
      {bodies.length > 1 && (
        <TextField select size="small" label="Page" value={String(page)} onChange={event => setPage(Number(event.target.value))}>
          {bodies.map((_body, index) => (
            <MenuItem key={index} value={String(index)}>{`Page ${index + 1} of ${bodies.length} loaded`}</MenuItem>
          ))}
        </TextField>
      )}
      {body ? <Body body={body} /> : <Typography variant="body2">No data came.</Typography>}
    </Part>
  );
}

function Body({ body: { form, value } }: { body: Decoded }) {
  if (form === 'empty') return <Typography variant="body2">The body is empty.</Typography>;
  if (typeof value !== 'string') return <JsonTree value={value} label="The response as a tree" maxHeight={420} />;
  const number = numberFormat();
  return (
    <>
      {value.length > MOST_CHARACTERS && <Typography variant="body2" color="text.secondary">{`Too large to show whole: the first ${number.format(MOST_CHARACTERS)} of ${number.format(value.length)} characters.`}</Typography>}
      <CodeBlock text={value.slice(0, MOST_CHARACTERS)} label="The response as text" />
    </>
  );
}
