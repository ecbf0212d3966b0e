import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { Scopes } from '../model';
import { EmptyState, ErrorPanel, ViewSkeleton } from '../ui';
import type { Absence } from './scopes/absences';
import type { ValidView } from './selectView';
import { skeletonOf } from './skeletonOf';
import { ViewHeading } from './ViewHeading';

/** A view whose request needs what is not there: the answer of another request, or an entity. */
export function AbsentCard({ view, absence, scopes }: { view: ValidView; absence: Absence; scopes: Scopes }) {
  return (
    <Card id={`view-${view.id}`} aria-busy={absence.state === 'pending'}>
      <ViewHeading view={view} scopes={scopes} />
      {absence.state === 'pending' && <ViewSkeleton shape={skeletonOf(view)} />}
      {absence.state === 'missing' && <EmptyState text={absence.text} />}
      {absence.state === 'failed' && (
        <Box sx={{ p: 2 }}>
          <ErrorPanel diagnosis={absence.diagnosis} onRetry={absence.retry} still="This view needs that answer." />
        </Box>
      )}
    </Card>
  );
}
