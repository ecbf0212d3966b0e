import Card from '@mui/material/Card';
import type { Input, Scopes, View } from '../../model';
import { EmptyState } from '../../ui';
import { ViewHeading } from '../ViewHeading';
import { askFor } from './missingInputs';

/** A view whose request waits for required inputs. */
export function WaitingCard({ view, missing, scopes }: { view: View; missing: readonly Input[]; scopes: Scopes }) {
  return (
    <Card id={`view-${view.id}`}>
      <ViewHeading view={view} scopes={scopes} />
      <EmptyState text={askFor(missing, 'to see this')} />
    </Card>
  );
}
