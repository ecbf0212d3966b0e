import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useAnswer } from '../../data';
import type { Input, RequestDef, Scopes } from '../../model';
import { askFor } from '../inputs/missingInputs';
import { absenceFor } from './absences';
import type { Absence, Absences } from './absences';

interface Props {
  /** Of the requests that are sent, each behind those that it names itself. */
  names: readonly string[];
  requests: Record<string, RequestDef>;
  scopes: Scopes;
  absences: Absences;
  /** The inputs for which a request waits. */
  missingFor: (request: RequestDef) => readonly Input[];
  children: (scopes: Scopes, absences: Absences) => ReactNode;
}

/** Sends requests of the page whose answers others name, one inside the other, and adds them to the scopes as `requests.<name>.data`. */
export function WithRequests({ names, ...props }: Props) {
  const [name, ...rest] = names;
  const request = name === undefined ? undefined : props.requests[name];
  if (name === undefined || !request) return <>{props.children(props.scopes, props.absences)}</>;
  return (
    <One name={name} request={request} {...props}>
      {(scopes, absences) => (
        <WithRequests {...props} names={rest} scopes={scopes} absences={absences}>
          {props.children}
        </WithRequests>
      )}
    </One>
  );
}

function One({ name, request, scopes, absences, missingFor, children }: Omit<Props, 'names' | 'requests'> & { name: string; request: RequestDef }) {
  const missing = missingFor(request);
  const asked = missing.length > 0 ? askFor(missing, 'to see this') : undefined;
  const needed = useMemo<Absence | undefined>(() => absenceFor(request, absences) ?? (asked === undefined ? undefined : { state: 'missing', text: asked }), [request, absences, asked]);
  const { decoded, diagnosis, retry } = useAnswer(needed ? undefined : request, scopes);
  const data = decoded?.value;
  const extended = useMemo(() => (data === undefined ? scopes : { ...scopes, requests: { ...scopes.requests, [name]: { data } } }), [scopes, name, data]);
  const absent = useMemo(() => {
    if (data !== undefined) return absences;
    const absence: Absence = needed ?? (diagnosis ? { state: 'failed', diagnosis, retry } : { state: 'pending' });
    return { ...absences, requests: { ...absences.requests, [name]: absence } };
  }, [data, absences, needed, diagnosis, retry, name]);
  return <>{children(extended, absent)}</>;
}
