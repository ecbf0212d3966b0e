import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { discoveryApiRef, fetchApiRef, identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { IdentityApi } from '@backstage/core-plugin-api';
import { ServiceClient } from '../client';
import type { Scopes, Service } from '../model';
import { boundCache } from './boundCache';
import { CATALOG } from './catalog';
import { refetchFailed } from './refetchFailed';

/** Answers younger than this are shared by views that are mounted later. */
export const STALE_MS = 5_000;

/** The signed-in user, as templates name them. */
export type UserProfile = NonNullable<Scopes['user']>;

interface DataContextValue {
  client: ServiceClient;
  /** The signed-in user, part of every key: what one user may see is not another's. */
  user: string;
  /** What the portal says of them. */
  profile: UserProfile;
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
  const profile = useProfile();
  const client = useMemo(
    () =>
      new ServiceClient({
        discovery,
        fetch: (input, init) => fetchApi.fetch(input, init),
        directFetch: (input, init) => globalThis.fetch(input, init),
        surroundings: { origin: globalThis.location.origin, endpoints: Object.values(services).flatMap(service => (service.kind === 'proxy' ? service.endpoint : [])) },
      }),
    [discovery, fetchApi, services],
  );
  useEffect(() => client.onRecovery(id => refetchFailed(queryClient, id)), [client]);
  const value = useMemo(() => (profile && { client, user: profile.userEntityRef, profile, services: { ...services, [CATALOG.id]: CATALOG } }), [client, profile, services]);
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

function useProfile(): UserProfile | undefined {
  const identity = useApi(identityApiRef);
  const [profile, setProfile] = useState<UserProfile>();
  useEffect(() => {
    let current = true;
    const become = (user: UserProfile) => {
      if (cachedFor !== undefined && cachedFor !== user.userEntityRef) queryClient.clear();
      cachedFor = user.userEntityRef;
      if (current) setProfile(user);
    };
    void readProfile(identity).then(become);
    return () => {
      current = false;
    };
  }, [identity]);
  return profile;
}

/** Without an identity there are pages all the same: it is the proxy that asks for one. */
async function readProfile(identity: IdentityApi): Promise<UserProfile> {
  const [who, info] = await Promise.allSettled([identity.getBackstageIdentity(), identity.getProfileInfo()]);
  const { displayName, email } = info.status === 'fulfilled' ? info.value : {};
  return {
    userEntityRef: who.status === 'fulfilled' ? who.value.userEntityRef : '',
    ...(displayName !== undefined && { displayName }),
    ...(email !== undefined && { email }),
  };
}

/** The signed-in user. */
export function useUserProfile(): UserProfile {
  return useData().profile;
}
