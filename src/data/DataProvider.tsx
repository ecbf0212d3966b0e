import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { discoveryApiRef, fetchApiRef, identityApiRef, useApi } from '@backstage/core-plugin-api';
import { ServiceClient } from '../client';
import type { Service } from '../model';
import { boundCache } from './boundCache';
import { refetchFailed } from './refetchFailed';

/** Answers younger than this are shared by views that are mounted later. */
export const STALE_MS = 5_000;

interface DataContextValue {
  client: ServiceClient;
  /** The signed-in user, part of every key: what one user may see is not another's. */
  user: string;
  services: Record<string, Service>;
}

const DataContext = createContext<DataContextValue | undefined>(undefined);

/** Outlives the pages, so that going back shows at once what was there. */
const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: STALE_MS, networkMode: 'always', refetchOnReconnect: true } },
});
boundCache(queryClient.getQueryCache());
let cachedFor: string | undefined;

/** Gives the pages below it their client and their cache. */
export function DataProvider({ services, children }: { services: Record<string, Service>; children: ReactNode }) {
  const discovery = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const user = useUser();
  const client = useMemo(
    () =>
      new ServiceClient({
        discovery,
        fetch: (input, init) => fetchApi.fetch(input, init),
        directFetch: (input, init) => globalThis.fetch(input, init),
      }),
    [discovery, fetchApi],
  );
  useEffect(() => client.onRecovery(id => refetchFailed(queryClient, id)), [client]);
  const value = useMemo(() => (user === undefined ? undefined : { client, user, services }), [client, user, services]);
  if (!value) return null;
  return (
    <QueryClientProvider client={queryClient}>
      <DataContext.Provider value={value}>{children}</DataContext.Provider>
    </QueryClientProvider>
  );
}

/** The client, the user and the services of the page. */
export function useData(): DataContextValue {
  const value = useContext(DataContext);
  if (!value) throw new Error('This needs a DataProvider above it.');
  return value;
}

function useUser(): string | undefined {
  const identity = useApi(identityApiRef);
  const [user, setUser] = useState<string>();
  useEffect(() => {
    let current = true;
    const become = (name: string) => {
      if (cachedFor !== undefined && cachedFor !== name) queryClient.clear();
      cachedFor = name;
      if (current) setUser(name);
    };
    identity.getBackstageIdentity().then(
      ({ userEntityRef }) => become(userEntityRef),
      () => become(''),
    );
    return () => {
      current = false;
    };
  }, [identity]);
  return user;
}
