import { useMemo } from 'react';
import Button from '@mui/material/Button';
import { diagnosisOf, useAnswer } from '../../data';
import type { Diagnosis, Input, InputOption, Json, MultiselectInput, RequestedOptions, Scopes, SelectInput } from '../../model';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './FieldProps';
import { askFor } from './missingInputs';
import { readOptions } from './readOptions';

interface Props extends FieldProps<SelectInput | MultiselectInput> {
  requested: RequestedOptions;
  scopes: Scopes;
  /** Inputs that need a value before the service can be asked. */
  missing: readonly Input[];
}

const NONE: InputOption[] = [];
const ASIDE = { isAside: true };

/** A choice of what a service offers. While it does not answer, what is chosen stays. */
export function RequestedChoiceField({ requested, scopes, missing, ...field }: Props) {
  const isWaiting = missing.length > 0;
  const { decoded, diagnosis, isFetching, retry } = useAnswer(isWaiting ? undefined : requested.request, scopes, ASIDE);
  const body = decoded?.value;
  const { options = NONE, trouble = diagnosis } = useMemo(() => (body === undefined ? {} : read(body, requested, scopes)), [body, requested, scopes]);
  const error = trouble && (
    <>
      {trouble.title}{' '}
      <Button size="small" color="inherit" onClick={retry} sx={{ p: 0, minWidth: 0, textDecoration: 'underline' }}>
        Retry
      </Button>
    </>
  );
  if (isWaiting) return <ChoiceField {...field} options={NONE} waitsFor={askFor(missing, 'first')} />;
  return <ChoiceField {...field} options={options} isLoading={isFetching && !decoded} error={error} />;
}

function read(body: Json, requested: RequestedOptions, scopes: Scopes): { options?: InputOption[]; trouble?: Diagnosis } {
  try {
    return { options: readOptions(body, requested, scopes) };
  } catch (error) {
    return { trouble: diagnosisOf(error) };
  }
}
