import { useCallback, useEffect, useState } from 'react';
import { createApiRef, useApiHolder } from '@backstage/core-plugin-api';
import type { Action } from '../model';

/** The part of Backstage's `PermissionApi` that is needed here. */
interface PermissionApi {
  authorize(request: { permission: { type: 'basic'; name: string; attributes: object } }): Promise<{ result: string }>;
}

/** Portals have it under this id, whether or not they bundle the package with the reference (https://backstage.io/docs/permissions/overview). */
const permissionApiRef = createApiRef<PermissionApi>({ id: 'plugin.permission.api' });

/** What a portal answered last, so that a menu that is opened again need not wait. It is asked anew all the same. */
const answers = new WeakMap<PermissionApi, Map<string, boolean>>();

/** What a person is permitted. */
export interface Permitted {
  isPermitted: (action: Action) => boolean;
  /** Whether the portal has not said yet. */
  isAsking: boolean;
}

/**
 * Whether the person may do what an action says it needs. Until the portal has answered, and where it does not, no action that
 * needs a permission is offered; in a portal without permissions all are. This hides; the service itself has to refuse.
 */
export function usePermitted(actions: readonly Action[]): Permitted {
  const api = useApiHolder().get(permissionApiRef);
  const names = [...new Set(actions.flatMap(({ permission }) => permission ?? []))].sort().join('\n');
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!api || names === '') return undefined;
    let isCurrent = true;
    void Promise.all(names.split('\n').map(name => ask(api, name))).then(() => isCurrent && setCount(count => count + 1));
    return () => {
      isCurrent = false;
    };
  }, [api, names]);
  const known = api && answers.get(api);
  const allowed = api && names !== '' ? names.split('\n').filter(name => known?.get(name)).join('\n') : '';
  const isPermitted = useCallback(({ permission }: Action) => permission === undefined || !api || allowed.split('\n').includes(permission), [api, allowed]);
  return { isPermitted, isAsking: api !== undefined && names !== '' && names.split('\n').some(name => !known?.has(name)) };
}

async function ask(api: PermissionApi, name: string): Promise<void> {
  const known = answers.get(api) ?? new Map<string, boolean>();
  answers.set(api, known);
  try {
    known.set(name, (await api.authorize({ permission: { type: 'basic', name, attributes: {} } })).result === 'ALLOW');
  } catch {
    known.set(name, false);
  }
}
