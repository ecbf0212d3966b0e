import Grid from '@mui/material/Grid';
import type { Page, RequestDef, Scopes } from '../../model';
import { ErrorPanel } from '../../ui';
import { isShown } from '../isShown';
import { absenceFor } from './absences';
import type { Absences } from './absences';

interface Props {
  page: Page;
  scopes: Scopes;
  absences: Absences;
}

/** Requests of the page that failed, where no view above the tabs says so: only texts and conditions need them. */
export function FailedRequests({ page, scopes, absences }: Props) {
  const asked = page.views.flatMap(view => (isShown(view.showIf, scopes) ? (view.request ?? []) : []));
  return (
    <>
      {Object.entries(absences.requests).map(([name, absence]) => {
        const request = page.requests[name];
        if (absence.state !== 'failed' || !request || asked.some(other => isTold(other, request, absence.diagnosis, absences))) return null;
        return (
          <Grid item xs={12} key={name}>
            <ErrorPanel diagnosis={absence.diagnosis} onRetry={absence.retry} still="Parts of this page need that answer." />
          </Grid>
        );
      })}
    </>
  );
}

/** Whether the view of a request tells a failure already: its own, or of one that it needs. */
function isTold(request: RequestDef, failed: RequestDef, diagnosis: object, absences: Absences): boolean {
  const absence = absenceFor(request, absences);
  return request === failed || (absence?.state === 'failed' && absence.diagnosis === diagnosis);
}
