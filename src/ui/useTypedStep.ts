import { useCallback, useRef } from 'react';

/**
 * Tells whether a change of the URL belongs to the entry of the history that is there: each letter would be a step back,
 * all that is typed into one field is one.
 * @returns a function of the field that was typed into (`undefined` where something was chosen) and of the URL's parameters
 *   before and after
 */
export function useTypedStep(): (field: string | undefined, before: URLSearchParams, after: URLSearchParams) => boolean {
  const last = useRef<{ field: string; address: string }>();
  return useCallback((field, before, after) => {
    // Whoever went back or chose something meanwhile begins anew.
    const isSame = field !== undefined && last.current?.field === field && last.current.address === before.toString();
    last.current = field === undefined ? undefined : { field, address: after.toString() };
    return isSame;
  }, []);
}
