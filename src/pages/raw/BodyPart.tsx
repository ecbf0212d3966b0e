import { useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import { beginningOf } from '../../rows';
import type { Beginning, Decoded } from '../../rows';
import { JsonTree } from '../../views/json/JsonTree';
import { CodeBlock } from '../../ui/CodeBlock';
import { Part } from './Part';

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

function Body({ body: { form, value, source } }: { body: Decoded }) {
  if (form === 'empty') return <Typography variant="body2">The body is empty.</Typography>;
  if (typeof value === 'string') return <WireText beginning={beginningOf(value)} label="The response as text" />;
  return (
    <>
      <JsonTree value={value} label="The response as a tree" maxHeight={420} />
      {source && (
        <>
          <Typography variant="body2">That is what was made of it. This is how it came:</Typography>
          <WireText beginning={source} label="The response as it came" />
        </>
      )}
    </>
  );
}

function WireText({ beginning: { text, of }, label }: { beginning: Beginning; label: string }) {
  const number = numberFormat();
  return (
    <>
      {text.length < of && <Typography variant="body2" color="text.secondary">{`Too large to show whole: the first ${number.format(text.length)} of ${number.format(of)} characters.`}</Typography>}
      <CodeBlock text={text} label={label} />
    </>
  );
}
