import { Suspense, useState } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useStream } from '../data/useStream';
import type { Json, Scopes } from '../model';
import { ErrorBoundary, ErrorPanel, HeadingSlot, ProblemPanel, ViewSkeleton } from '../ui';
import { registry } from '../views';
import type { LogView } from '../views';
import { diagnosisOf } from '../data';
import { ViewActions } from './ViewActions';
import { ViewHeading } from './ViewHeading';

const NONE: Json[] = [];

/** A view in its card whose answer is shown while it comes. */
export default function StreamCard({ view, scopes }: { view: LogView; scopes: Scopes }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const feed = useStream(view.request, scopes, view.maxLines);
  const { diagnosis, state, nextTryAt, restart } = feed;
  const problems = view.problems.filter(problem => problem.severity === 'error');
  const { Content } = registry.log;
  return (
    <Card id={`view-${view.id}`} sx={{ position: 'relative', overflow: 'hidden' }} aria-busy={state === 'connecting'}>
      <ViewHeading view={view} scopes={scopes} slotRef={setSlot}>
        <ViewActions view={view} scopes={scopes} />
      </ViewHeading>
      {problems.length > 0 && <ProblemPanel title="Parts of this view are not configured correctly." problems={problems} />}
      {diagnosis && (
        <Box sx={{ p: feed.lines.length > 0 ? 0 : 2 }}>
          <ErrorPanel diagnosis={diagnosis} onRetry={restart} nextTryAt={nextTryAt} still={feed.lines.length > 0 ? 'Shown below: what has come.' : undefined} />
        </Box>
      )}
      <HeadingSlot value={slot}>
        <ErrorBoundary resetKey={view} fallback={(error, retry) => <ErrorPanel diagnosis={diagnosisOf(error)} onRetry={retry} />}>
          <Suspense fallback={<ViewSkeleton shape="lines" />}>
            {(feed.lines.length > 0 || !diagnosis) && <Content view={view} body={null} rows={NONE} scopes={scopes} feed={feed} />}
          </Suspense>
        </ErrorBoundary>
      </HeadingSlot>
    </Card>
  );
}
