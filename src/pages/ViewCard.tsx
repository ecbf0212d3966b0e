import { Suspense, lazy, useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import { useSearchParams } from 'react-router-dom';
import { useAnswer } from '../data';
import type { Scopes, View } from '../model';
import type { Decoded } from '../rows';
import { ErrorPanel, HeadingLevel, HeadingSlot, ProblemPanel, ViewSkeleton } from '../ui';
import { handedQuery, isStreamed, readState } from '../views';
import { LoadProgress } from './LoadProgress';
import { RawButton } from './RawButton';
import type { Absences } from './scopes/absences';
import { skeletonOf } from './skeletonOf';
import { stillShown } from './stillShown';
import { ViewActions } from './ViewActions';
import { ViewContent } from './ViewContent';
import { ViewHeading } from './ViewHeading';

/** Few pages have a log, so few pay for it. */
const StreamCard = lazy(() => import('./StreamCard'));

/** What a view shows that asks for nothing. */
const NO_ANSWER: Decoded = { form: 'json', value: null };

interface Props {
  view: View;
  scopes: Scopes;
  /** What is not there of the scopes. */
  absences: Absences;
}

/** A view in its card: its title, what it shows, and in trouble why, while the other views go on. */
export function ViewCard(props: Props) {
  const { view, scopes } = props;
  if (!isStreamed(view)) return <AnswerCard {...props} />;
  return (
    <Suspense fallback={<ViewSkeleton shape="lines" />}>
      <StreamCard view={view} scopes={scopes} />
    </Suspense>
  );
}

function AnswerCard({ view, scopes, absences }: Props) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [parameters] = useSearchParams();
  const query = useMemo(() => handedQuery(view, readState(parameters, view.id)), [view, parameters]);
  const answer = useAnswer(view.type === 'invalid' ? undefined : view.request, scopes, { query, ...('rows' in view && { rows: view.rows }) });
  if (view.type === 'invalid') return <ProblemPanel title="This view is not configured correctly." problems={view.problems} />;
  const decoded = view.request ? answer.decoded : NO_ANSWER;
  const { rows, paging, diagnosis, warning, isPending, isFetching, progress, updatedAt, nextTryAt, retry } = answer;
  const problems = view.problems.filter(problem => problem.severity === 'error');
  return (
    <Card id={`view-${view.id}`} sx={{ position: 'relative', overflow: 'hidden' }} aria-busy={isFetching}>
      <Box sx={{ position: 'absolute', insetInline: 0, top: 0, zIndex: 3, height: 2 }}>
        {isFetching && decoded && <LinearProgress aria-label="Loading" sx={{ height: 2 }} />}
      </Box>
      <ViewHeading view={view} scopes={scopes} slotRef={setSlot}>
        <ViewActions view={view} scopes={scopes} data={decoded?.value} />
        {view.request && <RawButton view={view} answer={answer} scopes={scopes} />}
      </ViewHeading>
      {problems.length > 0 && <ProblemPanel title="Parts of this view are not configured correctly." problems={problems} />}
      {diagnosis && (
        <Box sx={{ p: decoded ? 0 : 2 }}>
          <ErrorPanel diagnosis={diagnosis} onRetry={retry} nextTryAt={nextTryAt} still={updatedAt === undefined ? undefined : stillShown(updatedAt)} />
        </Box>
      )}
      {warning && !diagnosis && <ErrorPanel diagnosis={warning} onRetry={retry} still="Shown below: what could be read." />}
      {progress && !decoded && <LoadProgress progress={progress} />}
      {isPending && view.request && <ViewSkeleton shape={skeletonOf(view)} />}
      <HeadingLevel.Provider value={view.title === undefined ? 'h2' : 'h3'}>
        <HeadingSlot value={slot}>{decoded && <ViewContent view={view} decoded={decoded} rows={rows} paging={paging} updatedAt={updatedAt} scopes={scopes} absences={absences} />}</HeadingSlot>
      </HeadingLevel.Provider>
    </Card>
  );
}
