import { useMemo } from 'react';
import { useResolvedPath } from 'react-router-dom';
import { CellStyles } from '../cells';
import { DataProvider } from '../data';
import { ErrorBoundary, PortalTheme, RouteContext, ViewSkeleton } from '../ui';
import { CrashPage } from './CrashPage';
import { SiteRoutes } from './SiteRoutes';
import { useSite } from './useSite';

/** Everything below the plugin's route. Whatever goes wrong in here stays in here. */
export function ProxyPagesRoot() {
  return (
    <ErrorBoundary fallback={(error, retry) => <CrashPage error={error} onRetry={retry} />}>
      <PortalTheme>
        <CellStyles />
        <Site />
      </PortalTheme>
    </ErrorBoundary>
  );
}

function Site() {
  const reading = useSite();
  const { pathname } = useResolvedPath('');
  const route = useMemo(() => pathname.replace(/\/+$/, ''), [pathname]);
  if (!reading) return <ViewSkeleton shape="block" />;
  return (
    <RouteContext.Provider value={route}>
      <DataProvider services={reading.site.services}>
        <SiteRoutes reading={reading} />
      </DataProvider>
    </RouteContext.Provider>
  );
}
