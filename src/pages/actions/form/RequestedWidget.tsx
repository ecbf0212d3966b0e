import { useMemo } from 'react';
import Box from '@mui/material/Box';
import type { WidgetProps } from '@rjsf/utils';
import type { Json, MultiselectInput, RequestedOptions, Scopes, SelectInput } from '../../../model';
import { RequestedChoiceField } from '../../inputs/RequestedChoiceField';

/** What the widgets of a form may name besides their own value. */
export interface FormContext {
  scopes: Scopes;
}

/** A choice of what a service offers, as the inputs of a page have it. */
export function RequestedWidget({ name, label, required, schema, options, value, onChange, formContext }: WidgetProps) {
  const { requested, isMultiple } = options as unknown as { requested: RequestedOptions; isMultiple: boolean };
  const { scopes } = formContext as FormContext;
  const input = useMemo<SelectInput | MultiselectInput>(
    () => ({ key: name, name, label, required: required === true, type: isMultiple ? 'multiselect' : 'select', options: requested }),
    [name, label, required, isMultiple, requested],
  );
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const change = (chosen: Json | undefined) => onChange(isNumber && chosen !== undefined ? Number(chosen) : chosen);
  return (
    <Box sx={{ '&& > *': { width: '100%' } }}>
      <RequestedChoiceField input={input} requested={requested} scopes={scopes} missing={NONE} value={value as Json | undefined} onChange={change} />
    </Box>
  );
}

const NONE: never[] = [];
