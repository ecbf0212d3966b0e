import { FlatRoutes } from '@backstage/core-app-api';
import { Route } from 'react-router-dom';
import { HomePage } from '../pages/HomePage';
import { ReferencePage } from '../pages/ReferencePage';
import { SettingsPage } from '../pages/SettingsPage';
import { useContributions } from '../remotes/RemotePlugins';

/** FlatRoutes mounts each of these at `<path>/*`. No error boundary surrounds a plugin's page. */
export function PortalRoutes() {
  const { routes } = useContributions();
  return (
    <FlatRoutes>
      <Route path="/" element={<HomePage />} />
      <Route path="/reference" element={<ReferencePage />} />
      <Route path="/settings" element={<SettingsPage />} />
      {routes.map(({ key, path, element }) => (
        <Route key={key} path={path} element={element} />
      ))}
    </FlatRoutes>
  );
}
