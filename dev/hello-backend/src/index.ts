import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';
import { createRouter } from './createRouter';

/**
 * Pattern 2 of a portal: a backend plugin that the dynamic feature service finds in the plugin root.
 * Only /ping is open; everything else needs the session of a portal user.
 */
export const helloBackend = createBackendPlugin({
  pluginId: 'hello-backend',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter, logger: coreServices.logger },
      async init({ httpRouter, logger }) {
        httpRouter.use(createRouter());
        httpRouter.addAuthPolicy({ path: '/ping', allow: 'unauthenticated' });
        logger.info('hello-backend is registered');
      },
    });
  },
});

export default helloBackend;
