import { Suspense, lazy } from 'react';
import Box from '@mui/material/Box';
import { diagnosisOf } from '../../data';
import type { Input, Scopes } from '../../model';
import { ErrorBoundary, ErrorPanel } from '../../ui';
import type { Inputs } from './useInputs';

const InputBar = lazy(() => import('./InputBar'));

interface Props {
  inputs: readonly Input[];
  state: Inputs;
  scopes: Scopes;
}

/** The inputs of a page, where it has any; their code is fetched when the first page with inputs is opened. */
export function PageInputs(props: Props) {
  if (props.inputs.length === 0) return null;
  return (
    <ErrorBoundary fallback={error => <ErrorPanel diagnosis={{ ...diagnosisOf(error), title: 'The filters of this page could not be shown.', details: error.message }} onRetry={() => globalThis.location.reload()} />}>
      <Suspense fallback={<Box sx={{ height: 40, mb: 2 }} />}>
        <InputBar {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
