import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { HEALTH_STATES } from '../../data/health/ServiceHealth';
import type { HealthState } from '../../data/health/ServiceHealth';

/** What the URL says of the page of services: `?state=down&service=inventory`. */
export interface ServiceParams {
  /** Which are shown; all when absent. */
  state?: HealthState;
  show: (state: HealthState | undefined) => void;
  /** The ids of those whose details are open. */
  open: readonly string[];
  toggle: (id: string) => void;
}

/** Reads the URL and writes it; parameters that are not ours stay. */
export function useServiceParams(): ServiceParams {
  const [parameters, setParameters] = useSearchParams();
  const state = HEALTH_STATES.find(name => name === parameters.get('state'));
  const open = useMemo(() => parameters.getAll('service'), [parameters]);
  const show = useCallback(
    (chosen: HealthState | undefined) =>
      setParameters(current => {
        const next = new URLSearchParams(current);
        if (chosen === undefined) next.delete('state');
        else next.set('state', chosen);
        return next;
      }),
    [setParameters],
  );
  const toggle = useCallback(
    (id: string) =>
      setParameters(
        current => {
          const others = current.getAll('service').filter(other => other !== id);
          const isOpen = others.length < current.getAll('service').length;
          const next = new URLSearchParams(current);
          next.delete('service');
          for (const name of isOpen ? others : [...others, id]) next.append('service', name);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return { ...(state && { state }), show, open, toggle };
}
