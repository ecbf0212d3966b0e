import { Suspense, lazy, useMemo } from 'react';
import Box from '@mui/material/Box';
import { diagnosisOf, isMissingCode } from '../data';
import type { Diagnosis, Json, Paging, Scopes } from '../model';
import type { Decoded } from '../rows';
import { EmptyState, ErrorBoundary, ErrorPanel, ViewSkeleton } from '../ui';
import { renderText } from '../views';
import type { Absences } from './scopes/absences';
import { registeredView, selectView } from './selectView';
import { skeletonOf } from './skeletonOf';
import type { ValidView } from './selectView';

/** The same list every time, so that views without rows need not look twice. */
const NONE: Json[] = [];

const NOTHING = 'The service answered with nothing.';

/** What looks for the rows elsewhere is needed only where they are not. */
const NoRows = lazy(() => import('./NoRows'));

/** Few tables have requests of their own for each row. */
const WithRowAnswers = lazy(() => import('./WithRowAnswers'));

interface Props {
  view: ValidView;
  decoded: Decoded;
  /** The rows of all pages, where there are several. */
  rows?: readonly Json[];
  paging?: Paging;
  /** When the answer arrived, in milliseconds since the epoch. */
  updatedAt?: number;
  scopes: Scopes;
  /** What is not there of the scopes. */
  absences: Absences;
}

/** From a response to the view that shows it. */
export function ViewContent({ view, decoded, rows, paging, updatedAt, scopes, absences }: Props) {
  const selected = useMemo(() => selectView(view, decoded, scopes), [view, decoded, scopes]);
  if ('diagnosis' in selected) return <Trouble diagnosis={selected.diagnosis} />;
  const { name, found } = selected;
  if (view.type === 'auto' && decoded.form === 'empty') return <EmptyState text={view.empty === undefined ? NOTHING : renderText(view.empty, scopes)} />;
  if (found && !found.found && view.type !== 'auto')
    return decoded.value === null ? (
      <EmptyState text={view.empty === undefined ? NOTHING : renderText(view.empty, scopes)} />
    ) : (
      <Suspense fallback={null}>
        <NoRows viewKey={view.key} source={found.source} body={decoded.value} />
      </Suspense>
    );
  const { Content } = registeredView(name);
  const rowsSource = view.rows === undefined ? found?.source : undefined;
  const shown = { view, body: decoded.value, rows: (found && rows) ?? found?.rows ?? NONE, rowsSource, scopes, paging, updatedAt };
  return (
    <ErrorBoundary resetKey={decoded} fallback={(error, retry) => <Trouble diagnosis={diagnosisOf(error)} onRetry={isMissingCode(error) ? reload : retry} />}>
      <Suspense fallback={<ViewSkeleton shape={skeletonOf(view)} />}>
        {view.rowRequests ? (
          <WithRowAnswers requests={view.rowRequests} scopes={scopes} absences={absences}>
            {rowAnswers => <Content {...shown} rowAnswers={rowAnswers} />}
          </WithRowAnswers>
        ) : (
          <Content {...shown} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}

function Trouble({ diagnosis, onRetry }: { diagnosis: Diagnosis; onRetry?: () => void }) {
  return (
    <Box sx={{ p: 2 }}>
      <ErrorPanel diagnosis={diagnosis} onRetry={onRetry} />
    </Box>
  );
}

function reload(): void {
  globalThis.location.reload();
}
