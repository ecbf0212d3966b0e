import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { compile } from '../../expressions';
import { isObject } from '../../model';
import type { AutoView, Column, Format, Json, Scopes } from '../../model';
import { inferFields, inferFormat } from '../../rows';
import { EmptyState, useRoute } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { readValue, renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import type { DetailsView as DetailsConfig } from './definition';

/** One object as a list of titled fields. */
export default function DetailsView({ view, body, scopes }: ViewProps<DetailsConfig | AutoView>) {
  const object = useMemo(() => {
    const select = view.type === 'details' ? view.select : undefined;
    return select === undefined ? body : compile(select).evaluate(body, scopes);
  }, [view, body, scopes]);
  const fields = useMemo(
    () => (view.type === 'details' ? view.fields : undefined) ?? inferFields(object, view.key),
    [view, object],
  );
  const [isUnfolded, setUnfolded] = useState(false);
  const folded = isUnfolded ? 0 : fields.filter(field => field.hide).length;
  if (object === null || (isObject(object) && Object.keys(object).length === 0))
    return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return (
    <>
      <Box component="dl" sx={{ m: 0, p: 2, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))', columnGap: 3, rowGap: 2 }}>
        {fields.filter(field => isUnfolded || !field.hide).map(field => (
          <Field key={field.key} field={field} object={object} scopes={scopes} />
        ))}
      </Box>
      {folded > 0 && (
        <Button size="small" onClick={() => setUnfolded(true)} sx={{ mx: 1.5, mb: 1.5 }}>
          Show {folded} more
        </Button>
      )}
    </>
  );
}

function Field({ field, object, scopes }: { field: Column; object: Json; scopes: Scopes }) {
  const route = useRoute();
  const problem = field.problems.map(({ key, message }) => `${key}: ${message}`).join(' ');
  const read = problem !== '' && field.value === '@' ? {} : readValue(field, object, scopes, route);
  const format = field.format ?? inferFormat(field.value, read.value === undefined ? [] : [read.value]);
  const reading = problem === '' ? read : { ...read, hint: problem };
  return (
    <Box sx={{ minWidth: 0, ...(isWide(format, reading.value) && { gridColumn: '1 / -1' }) }}>
      <Typography component="dt" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {field.title}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        <ColumnValue reading={reading} format={format} isBlock />
      </Typography>
    </Box>
  );
}

/** Blocks and long texts take the whole row. */
function isWide(format: Format, value: unknown): boolean {
  if (format.type === 'json') return typeof value === 'object' && value !== null;
  return typeof value === 'string' && ((format.type === 'markdown' && value !== '') || value.length > 120 || value.includes('\n'));
}
