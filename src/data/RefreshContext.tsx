import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

interface Refresh {
  /** In milliseconds, 0 for never; `undefined` where the user has chosen nothing. */
  chosenMs: number | undefined;
  choose: (ms: number | undefined) => void;
}

const RefreshContext = createContext<Refresh>({ chosenMs: undefined, choose: () => undefined });

/** Holds the user's choice of how often a page asks again. */
export function RefreshProvider({ children }: { children: ReactNode }) {
  const [chosenMs, choose] = useState<number>();
  const value = useMemo(() => ({ chosenMs, choose }), [chosenMs]);
  return <RefreshContext.Provider value={value}>{children}</RefreshContext.Provider>;
}

/** The user's choice, and how to change it. */
export function useRefresh(): Refresh {
  return useContext(RefreshContext);
}

/** How often a request is sent again: as the user chose, else as configured. */
export function useRefreshMs(configuredMs: number): number {
  return useRefresh().chosenMs ?? configuredMs;
}
