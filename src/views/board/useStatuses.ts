import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The states that a person chose to see, kept in the URL as `<view>.status=…`, one parameter each. */
export function useStatuses(view: string): [ReadonlySet<string>, (statuses: readonly string[]) => void] {
  const [parameters, setParameters] = useSearchParams();
  const name = `${view}.status`;
  const written = JSON.stringify(parameters.getAll(name));
  const chosen = useMemo(() => new Set(JSON.parse(written) as string[]), [written]);
  const choose = useCallback(
    (statuses: readonly string[]) =>
      setParameters(current => {
        const next = new URLSearchParams([...current].filter(([own]) => own !== name));
        for (const status of statuses) next.append(name, status);
        return next;
      }),
    [setParameters, name],
  );
  return [chosen, choose];
}
