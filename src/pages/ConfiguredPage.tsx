import { Suspense, lazy, useMemo } from 'react';
import Grid from '@mui/material/Grid';
import { useLocation, useParams } from 'react-router-dom';
import { useAnswer, useUserProfile } from '../data';
import { viewsOf } from '../model';
import type { Page, RequestDef, Scopes, Site } from '../model';
import { ErrorPanel, ProblemPanel, ViewSkeleton, useActions, useRoute } from '../ui';
import { PageFrame } from './PageFrame';
import { PageInputs } from './inputs/PageInputs';
import { useInputs } from './inputs/useInputs';
import { PageViews } from './PageViews';
import type { ViewContext } from './PageViews';
import { pageTexts } from './pageTexts';
import { parentOf } from './parentOf';
import { RefreshControl } from './RefreshControl';
import { absenceFor } from './scopes/absences';
import { FailedRequests } from './scopes/FailedRequests';
import { WithEntity } from './scopes/WithEntity';
import { WithRequests } from './scopes/WithRequests';

/** Few pages have tabs. */
const PageTabs = lazy(() => import('./tabs/PageTabs'));

interface Props {
  page: Page;
  site: Site;
}

/** A page as the operator configured it. */
export function ConfiguredPage(props: Props) {
  const { page, site } = props;
  const { '*': _rest, ...params } = useParams();
  const paramsText = JSON.stringify(params);
  const user = useUserProfile();
  const inputs = useInputs(page.inputs, site.services);
  const { values, missingFor } = inputs;
  const isChained = page.chained.length > 0;
  // What is not there yet is empty, so that what names it shows nothing until then.
  const scopes = useMemo<Scopes>(
    () => ({ params: JSON.parse(paramsText) as Record<string, string>, inputs: values, user, ...(isChained && { requests: {} }), ...(page.usesEntity && { entity: null }) }),
    [paramsText, values, user, isChained, page.usesEntity],
  );
  if (!page.usesEntity && !isChained) return <PageBody {...props} inputs={inputs} scopes={scopes} absences={NONE_ABSENT} />;
  const withRequests = (own: Scopes, entity?: ViewContext['absences']['entity']) => (
    <WithRequests names={page.chained} requests={page.requests} scopes={own} absences={{ requests: {}, ...(entity && { entity }) }} missingFor={missingFor}>
      {(all, absences) => <PageBody {...props} inputs={inputs} scopes={all} absences={absences} />}
    </WithRequests>
  );
  return page.usesEntity ? <WithEntity scopes={scopes}>{withRequests}</WithEntity> : withRequests(scopes);
}

const NONE_ABSENT: ViewContext['absences'] = { requests: {} };

function PageBody({ page, site, inputs, scopes, absences }: Props & ViewContext) {
  const { pathname } = useLocation();
  const route = useRoute();
  const request = requestOfTexts(page);
  const isHeld = inputs.missingFor(request).length > 0 || absenceFor(request, absences) !== undefined;
  const own = useAnswer(isHeld ? undefined : request, scopes);
  const data = own.decoded?.value;
  const withData = useMemo(() => (data === undefined ? scopes : { ...scopes, data }), [scopes, data]);
  const trouble = own.diagnosis ?? own.warning;
  const { title, subtitle } = pageTexts(page, withData, pathname);
  const context = { inputs, scopes: withData, absences };
  return (
    <PageFrame title={title} subtitle={subtitle ?? titleOfService(page, site)} parent={parentOf(page, site, route, pathname)} actions={<PageActions page={page} scopes={withData} />}>
      <PageInputs inputs={page.inputs} state={inputs} scopes={scopes} />
      <Grid container spacing={2}>
        {page.problems.length > 0 && (
          <Grid item xs={12}>
            <ProblemPanel title="This page is not configured correctly." problems={page.problems} />
          </Grid>
        )}
        {page.request && trouble && !viewsOf(page).some(view => view.request === page.request) && (
          <Grid item xs={12}>
            <ErrorPanel diagnosis={trouble} onRetry={own.retry} nextTryAt={own.nextTryAt} />
          </Grid>
        )}
        <FailedRequests page={page} scopes={withData} absences={absences} />
        <PageViews views={page.views} {...context} />
      </Grid>
      {page.tabs.length > 0 && (
        <Suspense fallback={<ViewSkeleton shape="block" />}>
          <PageTabs tabs={page.tabs} {...context} />
        </Suspense>
      )}
    </PageFrame>
  );
}

/** Pages that stand at a service say whose they are, where they have nothing else to say: many services have an overview. */
function titleOfService({ key, subtitle, service = '' }: Page, { services }: Site): string | undefined {
  const at = services[service];
  return subtitle === undefined && at && key.startsWith(`${at.key}.pages.`) ? at.title : undefined;
}

function PageActions({ page, scopes }: { page: Page; scopes: Scopes }) {
  const { ActionButtons } = useActions() ?? {};
  return (
    <>
      {ActionButtons && page.actions.length > 0 && (
        <Suspense fallback={null}>
          <ActionButtons actions={page.actions} scopes={scopes} isOnHeader />
        </Suspense>
      )}
      <RefreshControl />
    </>
  );
}

/** The request behind `data` in a page's texts: its own, else the only one its views send. */
function requestOfTexts(page: Page): RequestDef | undefined {
  if (page.request) return page.request;
  const [only, ...others] = new Set(viewsOf(page).flatMap(view => view.request ?? []));
  return others.length === 0 && /\{/.test(`${page.title}${page.subtitle ?? ''}`) ? only : undefined;
}
