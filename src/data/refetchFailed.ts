import type { QueryClient } from '@tanstack/react-query';
import { ServiceError } from '../client';

/** Sends again what failed on the page that is open, of a service that answers again, and all that missed a session. */
export function refetchFailed(queries: QueryClient, serviceId: string): void {
  const predicate = ({ state, meta }: { state: { status: string; error: Error | null }; meta: Record<string, unknown> | undefined }) =>
    state.status === 'error' && (meta?.service === serviceId || (state.error instanceof ServiceError && state.error.diagnosis.kind === 'session'));
  void queries.refetchQueries({ type: 'active', predicate }, { cancelRefetch: false });
}
