import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Column, Format, Json, Scopes } from '../../model';
import { inferFields, inferFormat } from '../../rows';
import { CopyButton, useRoute } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { readValue } from '../readValue';
import { isNestedList, isNestedObject } from './nested';
import { NestedRows } from './NestedRows';

/** Fields beside each other, as many as fit. */
export const FIELDS = { m: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))', columnGap: 3, rowGap: 2 } as const;

/** Seen by whoever points at the field or has the focus in it, and where nothing points. */
const COPY = { ml: 0.5, '@media (hover: hover)': { opacity: 0 }, 'dd:hover > &, &:focus-within': { opacity: 1 } };

interface Props {
  field: Column;
  object: Json;
  scopes: Scopes;
  /** Whether the operator left the format open, so that an object may be shown as its members. */
  isOpen: boolean;
  /** How many values it is in, itself included. */
  depth?: number;
}

/** A value with its title, to read and to copy. */
export function Field({ field, object, scopes, isOpen, depth = 1 }: Props) {
  const route = useRoute();
  const problem = field.problems.map(({ key, message }) => `${key}: ${message}`).join(' ');
  const read = problem !== '' && field.value === '@' ? {} : readValue(field, object, scopes, route);
  const format = field.format ?? inferFormat(field.value, read.value === undefined ? [] : [read.value]);
  const reading = problem === '' ? read : { ...read, hint: problem };
  const text = textToCopy(read.value);
  const nested = isOpen && format.type === 'json' && reading.target === undefined ? read.value : undefined;
  const isNested = isNestedObject(nested, depth) || isNestedList(nested, depth);
  return (
    <Box sx={{ minWidth: 0, ...(isWide(format, reading.value) && { gridColumn: '1 / -1' }) }}>
      <Typography component="dt" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {field.title}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere', display: 'flex', alignItems: 'flex-start' }}>
        <Box sx={{ minWidth: 0, ...(isNested && { flex: 1 }) }}>
          {isNestedObject(nested, depth) ? (
            <NestedFields object={nested} scopes={scopes} depth={depth + 1} />
          ) : isNestedList(nested, depth) ? (
            <NestedRows title={field.title} rows={nested} scopes={scopes} />
          ) : (
            <ColumnValue reading={reading} format={format} isBlock />
          )}
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

/** The members of an object inside of a value. */
function NestedFields({ object, scopes, depth }: { object: Json; scopes: Scopes; depth: number }) {
  const fields = useMemo(() => inferFields(object), [object]);
  return (
    <Box component="dl" sx={{ ...FIELDS, mt: 0.5, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
      {fields.map(field => (
        <Field key={field.value} field={field} object={object} scopes={scopes} isOpen depth={depth} />
      ))}
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
