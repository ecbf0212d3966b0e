import Box from '@mui/material/Box';
import Grid from '@mui/material/Grid';
import type { Page, Scopes, View } from '../model';
import { ClearFiltersContext, ErrorBoundary, ErrorPanel } from '../ui';
import { AbsentCard } from './AbsentCard';
import { WaitingCard } from './inputs/WaitingCard';
import type { Inputs } from './inputs/useInputs';
import { isShown } from './isShown';
import { absenceFor } from './scopes/absences';
import type { Absences } from './scopes/absences';
import { ViewCard } from './ViewCard';
import { WhenSeen } from './WhenSeen';

/** What the views of a page need of it. */
export interface ViewContext {
  inputs: Inputs;
  scopes: Scopes;
  absences: Absences;
}

/** The first ones are seen at once on most screens. */
const SHOWN_AT_ONCE = 4;
/** Where nothing says how high a view is, in pixels. */
const USUAL_HEIGHT = 320;

/** Views in a grid of twelve columns; those further down begin when a person scrolls to them. */
export function PageViews({ views, ...context }: ViewContext & { views: Page['views'] }) {
  const shown = views.filter(view => isShown(view.showIf, context.scopes));
  return (
    <>
      {shown.map((view, place) => (
        <Grid item xs={12} md={view.width} key={view.key}>
          {place < SHOWN_AT_ONCE ? (
            <SafeView view={view} {...context} />
          ) : (
            <WhenSeen height={view.height ?? USUAL_HEIGHT}>
              <SafeView view={view} {...context} />
            </WhenSeen>
          )}
        </Grid>
      ))}
    </>
  );
}

function SafeView({ view, ...context }: ViewContext & { view: View }) {
  return (
    <ErrorBoundary resetKey={view} fallback={(error, retry) => <ViewCrash error={error} onRetry={retry} />}>
      <WaitingOrView view={view} {...context} />
    </ErrorBoundary>
  );
}

function WaitingOrView({ inputs, absences, ...props }: ViewContext & { view: View }) {
  const { view, scopes } = props;
  const missing = inputs.missingFor(view.request);
  if (missing.length > 0) return <WaitingCard missing={missing} {...props} />;
  const absence = absenceFor(view.request, absences);
  if (absence && view.type !== 'invalid') return <AbsentCard view={view} absence={absence} scopes={scopes} />;
  return (
    <ClearFiltersContext.Provider value={inputs.isChanged ? inputs.clear : undefined}>
      <ViewCard {...props} absences={absences} />
    </ClearFiltersContext.Provider>
  );
}

function ViewCrash({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <Box>
      <ErrorPanel
        diagnosis={{ kind: 'request', who: 'operator', title: 'This view could not be shown.', details: error.message, transient: false }}
        onRetry={onRetry}
      />
    </Box>
  );
}
