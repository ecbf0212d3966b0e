import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import { AlertDisplay, OAuthRequestDialog, SignInPage } from '@backstage/core-components';
import { PortalRoutes } from './shell/PortalRoutes';
import { Shell } from './shell/Shell';
import { portalThemes } from './themes/portalThemes';

const app = createApp({
  themes: portalThemes,
  components: {
    SignInPage: props => <SignInPage {...props} auto providers={['guest']} />,
  },
});

/**
 * PortalRoutes is a component that the app's discovery cannot look into, as in Butler Portal: plugins that
 * arrive at run time are never discovered, so their route refs and apis do not exist.
 */
export const App = app.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <AppRouter>
      <Shell>
        <PortalRoutes />
      </Shell>
    </AppRouter>
  </>,
);
