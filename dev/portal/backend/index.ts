import { createBackend } from '@backstage/backend-defaults';
import { dynamicPluginsFeatureLoader } from '@backstage/backend-dynamic-feature-service';
import appBackend from '@backstage/plugin-app-backend';
import authBackend from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import proxyBackend from '@backstage/plugin-proxy-backend';

/** A startup that fails must end the process: whoever started it waits for an answer or an exit. */
function exitWithReason(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`, () => process.exit(1));
}

// Nobody is left to stop the portal when whoever started it is gone.
process.once('disconnect', () => process.exit(0));

const backend = createBackend();
backend.add(appBackend);
backend.add(authBackend);
backend.add(guestProvider);
backend.add(proxyBackend);
backend.add(dynamicPluginsFeatureLoader());
backend.start().catch(exitWithReason);
