import { Suspense, lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { RefreshProvider } from '../data';
import type { SiteReading } from '../model';
import { PageContext, ViewSkeleton } from '../ui';
import { ActionHost } from './actions/ActionHost';
import { ConfiguredPage } from './ConfiguredPage';
import { IndexPage } from './IndexPage';
import { NotFoundPage } from './NotFoundPage';

/** Operators open it now and then. */
const ServicesPage = lazy(() => import('./services/ServicesPage'));

/** The routes of the plugin; React Router's ranking decides between static segments and parameters. */
export function SiteRoutes({ reading }: { reading: SiteReading }) {
  const { site } = reading;
  return (
    <Routes>
      <Route path="/" element={<IndexPage reading={reading} />} />
      {site.pages.map(page => (
        <Route
          key={page.id}
          path={page.path}
          element={
            // A choice of refreshing belongs to the page it was made on.
            <RefreshProvider key={page.id}>
              <PageContext.Provider value={page.id}>
                <ActionHost>
                  <ConfiguredPage page={page} site={site} />
                </ActionHost>
              </PageContext.Provider>
            </RefreshProvider>
          }
        />
      ))}
      <Route
        path="services"
        element={
          <RefreshProvider>
            <Suspense fallback={<ViewSkeleton shape="rows" />}>
              <ServicesPage reading={reading} />
            </Suspense>
          </RefreshProvider>
        }
      />
      <Route path="*" element={<NotFoundPage reading={reading} />} />
    </Routes>
  );
}
