import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Column, Format, Json, Scopes } from '../../model';
import { inferFormat } from '../../rows';
import { CopyButton, useRoute } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { readValue } from '../readValue';

/** Seen by whoever points at the field or has the focus in it, and where nothing points. */
const COPY = { ml: 0.5, '@media (hover: hover)': { opacity: 0 }, 'dd:hover > &, &:focus-within': { opacity: 1 } };

/** A value with its title, to read and to copy. */
export function Field({ field, object, scopes }: { field: Column; object: Json; scopes: Scopes }) {
  const route = useRoute();
  const problem = field.problems.map(({ key, message }) => `${key}: ${message}`).join(' ');
  const read = problem !== '' && field.value === '@' ? {} : readValue(field, object, scopes, route);
  const format = field.format ?? inferFormat(field.value, read.value === undefined ? [] : [read.value]);
  const reading = problem === '' ? read : { ...read, hint: problem };
  const text = textToCopy(read.value);
  return (
    <Box sx={{ minWidth: 0, ...(isWide(format, reading.value) && { gridColumn: '1 / -1' }) }}>
      <Typography component="dt" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {field.title}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere', display: 'flex', alignItems: 'flex-start' }}>
        <Box sx={{ minWidth: 0 }}>
          <ColumnValue reading={reading} format={format} isBlock />
        </Box>
        {text !== '' && (
          <Box component="span" sx={COPY}>
            <CopyButton text={text} label={`Copy ${field.title}`} isTight />
          </Box>
        )}
      </Typography>
    </Box>
  );
}

/** As the service sent it. */
function textToCopy(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** Blocks and long texts take the whole row. */
function isWide(format: Format, value: unknown): boolean {
  if (format.type === 'json') return typeof value === 'object' && value !== null;
  return typeof value === 'string' && ((format.type === 'markdown' && value !== '') || value.length > 120 || value.includes('\n'));
}
