import { MockConfigApi, TestApiProvider, mockApis, renderInTestApp } from '@backstage/test-utils';
import { configApiRef, discoveryApiRef, fetchApiRef, identityApiRef, storageApiRef } from '@backstage/core-plugin-api';
import type { AnyApiRef, StorageApi } from '@backstage/core-plugin-api';
import type { JsonObject } from '@backstage/types';
import { Route, Routes } from 'react-router-dom';
import Pages from '../../src/pages';

/** Where the services of a test answer. */
export const PROXY = 'http://portal.test/api/proxy';

let users = 0;

interface Options {
  /** What the portal remembers of the user; nothing yet when absent. */
  storage?: StorageApi;
  /** What else the portal has, or has in another way. */
  apis?: ReadonlyArray<readonly [AnyApiRef, unknown]>;
}

/** Renders the pages as a portal mounts them; requests go through the real `fetch`, which msw answers. */
export async function renderSite(path: string, config: JsonObject, { storage = mockApis.storage(), apis: others = [] }: Options = {}): Promise<void> {
  // A user of its own keeps the answers of one test from another.
  users += 1;
  const userEntityRef = `user:default/test-${users}`;
  const apis: ReadonlyArray<readonly [AnyApiRef, unknown]> = [
    [configApiRef, new MockConfigApi(config)],
    [discoveryApiRef, { getBaseUrl: (id: string) => Promise.resolve(`http://portal.test/api/${id}`) }],
    [fetchApiRef, { fetch: globalThis.fetch }],
    [storageApiRef, storage],
    [
      identityApiRef,
      {
        getBackstageIdentity: () => Promise.resolve({ type: 'user' as const, userEntityRef, ownershipEntityRefs: [] }),
        getProfileInfo: () => Promise.resolve({}),
        getCredentials: () => Promise.resolve({}),
        signOut: () => Promise.resolve(),
      },
    ],
    ...others,
  ];
  await renderInTestApp(
    <TestApiProvider apis={apis as Array<readonly [AnyApiRef, object]>}>
      <Routes>
        <Route path="/proxy-pages/*" element={<Pages />} />
      </Routes>
    </TestApiProvider>,
    { routeEntries: [`/proxy-pages${path}`] },
  );
}
