import { useCallback, useEffect, useState } from 'react';
import { createApiRef, useApiHolder } from '@backstage/core-plugin-api';
import type { Action } from '../../model';

/** The part of Backstage's `PermissionApi` that is needed here. */
interface PermissionApi {
  authorize(request: { permission: { type: 'basic'; name: string; attributes: object } }): Promise<{ result: string }>;
}

/** Portals have it under this id, whether or not they bundle the package with the reference (https://backstage.io/docs/permissions/overview). */
const permissionApiRef = createApiRef<PermissionApi>({ id: 'plugin.permission.api' });

/**
 * Whether the person may do what an action says it needs. Until the portal has answered, and where it does not, no action that
 * needs a permission is offered; in a portal without permissions all are. This hides; the service itself has to refuse.
 */
export function usePermitted(actions: readonly Action[]): (action: Action) => boolean {
  const api = useApiHolder().get(permissionApiRef);
  const names = [...new Set(actions.flatMap(({ permission }) => permission ?? []))].sort().join('\n');
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(NONE);
  useEffect(() => {
    if (!api || names === '') return undefined;
    let isCurrent = true;
    const ask = async (name: string) => ((await api.authorize({ permission: { type: 'basic', name, attributes: {} } })).result === 'ALLOW' ? [name] : []);
    void Promise.all(names.split('\n').map(name => ask(name).catch(() => []))).then(found => isCurrent && setAllowed(new Set(found.flat())));
    return () => {
      isCurrent = false;
    };
  }, [api, names]);
  return useCallback(({ permission }: Action) => permission === undefined || !api || allowed.has(permission), [api, allowed]);
}

const NONE: ReadonlySet<string> = new Set();
