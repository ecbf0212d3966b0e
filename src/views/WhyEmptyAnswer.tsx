import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { textOf } from '../cells';
import { explainEmpty } from '../expressions/explain/explainEmpty';
import type { Format, Json, Scopes } from '../model';
import { CodeBlock } from '../ui/CodeBlock';

/** The way of an expression through a row, where it ends, and what most likely was meant. */
export function WhyEmptyAnswer({ column, row, scopes }: { column: { value: string; format: Format }; row: Json; scopes: Scopes }) {
  const { isEmpty, value, reason, steps, suggestion } = explainEmpty(column.value, row, scopes);
  const isShownEmpty = !isEmpty && textOf(value, column.format).trim() === '';
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {isShownEmpty ? `${reason} But the format ${column.format.type} shows nothing of it.` : reason}
      </Typography>
      {steps.length > 0 && (
        <Box component="ol" aria-label="Step by step" sx={{ m: 0, pl: 2.5 }}>
          {steps.map(({ path, found }, index) => (
            <Typography key={index} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              <code>{path}</code> is {found}
            </Typography>
          ))}
        </Box>
      )}
      {suggestion !== undefined && (
        <>
          <Typography variant="body2">This expression has a value in this row:</Typography>
          <CodeBlock text={suggestion} label="The expression" />
        </>
      )}
    </Box>
  );
}
