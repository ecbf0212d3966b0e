import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { entityRequest, useAnswer } from '../../data';
import { readEntityRef } from '../../model';
import type { EntityRef, Scopes } from '../../model';
import type { Absence } from './absences';

interface Props {
  scopes: Scopes;
  children: (scopes: Scopes, absence: Absence | undefined) => ReactNode;
}

const HOW = 'Open it from an entity of the catalog, or with ?entity=component:default/name at the end of the address.';

/** Adds the entity of the catalog that the URL names, `?entity=component:default/checkout`, to the scopes. */
export function WithEntity({ scopes, children }: Props) {
  const [parameters] = useSearchParams();
  const written = parameters.get('entity') ?? '';
  const ref = useMemo(() => readEntityRef(written, 'component'), [written]);
  if (ref) return <Loaded entity={ref} scopes={scopes} render={children} />;
  const text = written === '' ? `This page is about an entity. ${HOW}` : `“${written}” names no entity. ${HOW}`;
  return <>{children(scopes, { state: 'missing', text })}</>;
}

function Loaded({ entity, scopes, render }: { entity: EntityRef; scopes: Scopes; render: Props['children'] }) {
  const source = useMemo(() => entityRequest(entity), [entity]);
  const { decoded, diagnosis, retry } = useAnswer(source.request, source.scopes, { isAside: true });
  const value = decoded?.value;
  const extended = useMemo(() => (value === undefined ? scopes : { ...scopes, entity: value }), [scopes, value]);
  const absence = useMemo<Absence | undefined>(() => (value !== undefined ? undefined : diagnosis ? { state: 'failed', diagnosis, retry } : { state: 'pending' }), [value, diagnosis, retry]);
  return <>{render(extended, absence)}</>;
}
