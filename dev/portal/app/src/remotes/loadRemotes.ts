import { init, loadRemote } from '@module-federation/runtime';
import { newerSharedModules } from './newerSharedModules';
import { readContributions, type PluginModule } from './readContributions';
import { sharedModules } from './sharedModules';
import type { Contributions, Remote } from './types';

const REMOTES_URL = '/.backstage/dynamic-features/remotes';

/** An endpoint that is missing or broken must not keep the portal from starting: it then has no plugins. */
export async function fetchRemotes(): Promise<Remote[]> {
  try {
    const response = await fetch(REMOTES_URL, { credentials: 'include' });
    return response.ok ? ((await response.json()) as Remote[]) : [];
  } catch {
    return [];
  }
}

/** Loads the `.` of every remote; one that fails costs only its own pages. */
export async function loadRemotes(remotes: Remote[]): Promise<Contributions> {
  const isNewerHost = new URLSearchParams(window.location.search).has('shareMui5');
  init({
    name: 'proxy_pages_portal_host',
    remotes: remotes.map(({ packageName, remoteInfo }) => ({
      name: remoteInfo.name,
      alias: packageName,
      entry: remoteInfo.entry,
    })),
    shared: isNewerHost ? { ...sharedModules, ...newerSharedModules } : sharedModules,
  });
  const loaded = await Promise.all(remotes.map(loadContributions));
  return {
    routes: loaded.flatMap(it => it.routes),
    menuItems: loaded.flatMap(it => it.menuItems).sort((a, b) => (a.priority ?? 100) - (b.priority ?? 100)),
  };
}

async function loadContributions({ packageName }: Remote): Promise<Contributions> {
  try {
    // The root expose `.` is addressed by the alias alone.
    const module = await loadRemote<PluginModule>(packageName);
    if (!module) throw new Error('the remote has no root module');
    return readContributions(packageName, module);
  } catch (error) {
    warn(`plugin ${packageName} is skipped: ${error instanceof Error ? error.message : 'it threw something else'}`);
    return { routes: [], menuItems: [] };
  }
}

export function warn(message: string): void {
  // eslint-disable-next-line no-console -- the only place where whoever develops a plugin can see the reason
  console.warn(`[portal] ${message}`);
}
