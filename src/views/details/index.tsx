import { useId, useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { compile } from '../../expressions';
import { isObject } from '../../model';
import type { AutoView, Column, Json, Scopes } from '../../model';
import { inferFields } from '../../rows';
import { CopyButton, EmptyState, InHeading, useHeadingLevel } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import type { DetailsView as DetailsConfig } from './definition';
import { FIELDS, Field } from './Field';

/** One object as a list of titled fields, or several under titles of their own. */
export default function DetailsView({ view, body, scopes }: ViewProps<DetailsConfig | AutoView>) {
  const own = view.type === 'details' ? view : undefined;
  const object = useMemo(() => (own?.select === undefined ? body : compile(own.select).evaluate(body, scopes)), [own, body, scopes]);
  const groups = own?.groups ?? [];
  const fields = useMemo(() => own?.fields ?? (own?.groups ? [] : inferFields(object, view.key)), [own, view.key, object]);
  const [isUnfolded, setUnfolded] = useState(false);
  const all = [...fields, ...groups.flatMap(group => group.fields)];
  const folded = isUnfolded ? 0 : all.filter(field => field.hide).length;
  if (object === null || (isObject(object) && Object.keys(object).length === 0))
    return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  const shared = { object, scopes, isUnfolded };
  return (
    <>
      <InHeading>
        <CopyButton text={JSON.stringify(object, null, 2)} label="Copy as JSON" />
      </InHeading>
      <Fields fields={fields} isInferred={own?.fields === undefined} {...shared} />
      {groups.map(group => (
        <Group key={group.key} title={renderText(group.title, { ...scopes, data: body })} fields={group.fields} {...shared} />
      ))}
      {folded > 0 && (
        <Button size="small" onClick={() => setUnfolded(true)} sx={{ mx: 1.5, mb: 1.5 }}>
          Show {folded} more
        </Button>
      )}
    </>
  );
}

interface FieldsProps {
  fields: readonly Column[];
  object: Json;
  scopes: Scopes;
  isUnfolded: boolean;
  /** Whether they were chosen from the object. */
  isInferred?: boolean;
}

function Group({ title, ...props }: FieldsProps & { title: string }) {
  const id = useId();
  const level = useHeadingLevel();
  if (!props.isUnfolded && props.fields.every(field => field.hide)) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Typography id={id} component={level} variant="subtitle2" sx={{ px: 2 }}>
        {title}
      </Typography>
      <Fields {...props} />
    </Box>
  );
}

function Fields({ fields, object, scopes, isUnfolded, isInferred = false }: FieldsProps) {
  const shown = fields.filter(field => isUnfolded || !field.hide);
  if (shown.length === 0) return null;
  return (
    <Box component="dl" sx={{ ...FIELDS, p: 2 }}>
      {shown.map(field => (
        <Field key={field.key} field={field} object={object} scopes={scopes} isOpen={isInferred || field.format === undefined} />
      ))}
    </Box>
  );
}
