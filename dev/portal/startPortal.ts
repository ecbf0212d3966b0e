import { isPortFree } from '../lib/findFreePort';
import { buildHostApp } from './buildHostApp';
import { buildPlugin } from './buildPlugin';
import { prepareBackend, type Generation } from './generations';
import { installPlugins, PLUGIN_ROOT } from './installPlugins';
import { runBackend, type Portal } from './runBackend';

export type PortalOptions = {
  /** Config files besides the portal's own; later ones override earlier ones. */
  configs: string[];
  port: number;
  generation?: Generation;
  /** Another folder of plugins than the built ones. */
  pluginRoot?: string;
  /** Variables that the config files refer to. */
  env?: Record<string, string>;
  /** Called with every line that the backend logs. */
  onLog?: (line: string) => void;
  /** Called after each step with the seconds it took; undefined when there was nothing to do. */
  onStep?: (name: string, seconds: number | undefined) => void;
};

/** Builds what has changed and starts a portal; resolves when its page and its plugins answer. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { port, generation = 'current', pluginRoot = PLUGIN_ROOT } = options;
  if (!(await isPortFree(port))) {
    throw new Error(`Port ${port} is in use: stop what listens there, or choose another with PORT=…`);
  }
  const step = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const before = performance.now();
    const result = await run();
    options.onStep?.(name, result === false ? undefined : (performance.now() - before) / 1000);
    return result;
  };
  if (pluginRoot === PLUGIN_ROOT) {
    await step('plugin', buildPlugin);
    await step('plugin root', installPlugins);
  }
  await step('host app', buildHostApp);
  const install = await step('backend', () => prepareBackend(generation));
  return step('start', () => runBackend({ ...options, pluginRoot, install }));
}
