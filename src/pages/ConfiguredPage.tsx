import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Grid from '@mui/material/Grid';
import { useLocation, useParams } from 'react-router-dom';
import { useAnswer } from '../data';
import type { Page, RequestDef, Scopes, Site, View } from '../model';
import { ClearFiltersContext, ErrorBoundary, ErrorPanel, ProblemPanel, useRoute } from '../ui';
import { PageFrame } from './PageFrame';
import { RefreshControl } from './RefreshControl';
import { PageInputs } from './inputs/PageInputs';
import { WaitingCard } from './inputs/WaitingCard';
import { useInputs } from './inputs/useInputs';
import type { Inputs } from './inputs/useInputs';
import { ViewCard } from './ViewCard';
import { pageTexts } from './pageTexts';
import { parentOf } from './parentOf';

/** A page as the operator configured it. */
export function ConfiguredPage({ page, site }: { page: Page; site: Site }) {
  const { '*': _rest, ...params } = useParams();
  const { pathname } = useLocation();
  const route = useRoute();
  const paramsText = JSON.stringify(params);
  const inputs = useInputs(page.inputs);
  const { values, missingFor } = inputs;
  const scopes = useMemo<Scopes>(() => ({ params: JSON.parse(paramsText) as Record<string, string>, inputs: values }), [paramsText, values]);
  const request = requestOfTexts(page);
  const own = useAnswer(missingFor(request).length > 0 ? undefined : request, scopes);
  const data = own.decoded?.value;
  const withData = useMemo(() => (data === undefined ? scopes : { ...scopes, data }), [scopes, data]);
  const trouble = own.diagnosis ?? own.warning;
  const { title, subtitle } = pageTexts(page, withData, pathname);
  return (
    <PageFrame title={title} subtitle={subtitle} parent={parentOf(page, site, route, pathname)} actions={<RefreshControl />}>
      <PageInputs inputs={page.inputs} state={inputs} scopes={scopes} />
      <Grid container spacing={2}>
        {page.problems.length > 0 && (
          <Grid item xs={12}>
            <ProblemPanel title="This page is not configured correctly." problems={page.problems} />
          </Grid>
        )}
        {page.request && trouble && !page.views.some(view => view.request === page.request) && (
          <Grid item xs={12}>
            <ErrorPanel diagnosis={trouble} onRetry={own.retry} nextTryAt={own.nextTryAt} />
          </Grid>
        )}
        {page.views.map(view => (
          <Grid item xs={12} md={view.width} key={view.key}>
            <ErrorBoundary resetKey={view} fallback={(error, retry) => <ViewCrash error={error} onRetry={retry} />}>
              <WaitingOrView view={view} inputs={inputs} scopes={withData} />
            </ErrorBoundary>
          </Grid>
        ))}
      </Grid>
    </PageFrame>
  );
}

function WaitingOrView({ inputs, ...props }: { view: View; inputs: Inputs; scopes: Scopes }) {
  const missing = inputs.missingFor(props.view.request);
  if (missing.length > 0) return <WaitingCard missing={missing} {...props} />;
  return (
    <ClearFiltersContext.Provider value={inputs.isChanged ? inputs.clear : undefined}>
      <ViewCard {...props} />
    </ClearFiltersContext.Provider>
  );
}

/** The request behind `data` in a page's texts: its own, else the only one its views send. */
function requestOfTexts(page: Page): RequestDef | undefined {
  if (page.request) return page.request;
  const [only, ...others] = new Set(page.views.flatMap(view => view.request ?? []));
  return others.length === 0 && /\{/.test(`${page.title}${page.subtitle ?? ''}`) ? only : undefined;
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
