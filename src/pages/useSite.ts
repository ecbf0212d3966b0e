import { useEffect, useMemo, useState } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { ConfigApi } from '@backstage/core-plugin-api';
import { applyPresets, presetsOf, readSite } from '../config';
import type { Preset, SiteInput } from '../config';
import { setRegion } from '../model';
import type { PresetName, SiteReading } from '../model';
import { presets } from '../presets';
import { viewTypes } from '../views';

type Loaded = Partial<Record<PresetName, Preset>>;

/**
 * The configured site and its region; read once, because app-config does not change while a page is open.
 * @returns `undefined` while presets are loaded
 * @throws Error when they cannot be
 */
export function useSite(): SiteReading | undefined {
  const config = useApi(configApiRef);
  const input = useMemo(() => ({ proxyPages: optional(config, 'proxyPages'), endpoints: optional(config, 'proxy.endpoints') }), [config]);
  const loaded = usePresets(input);
  return useMemo(() => {
    if (!loaded) return undefined;
    const reading = readSite(applyPresets(input, loaded), viewTypes);
    setRegion(reading.site.region);
    return reading;
  }, [input, loaded]);
}

const NONE: Loaded = {};

function usePresets(input: SiteInput): Loaded | undefined {
  const names = useMemo(() => presetsOf(input), [input]);
  const [state, setState] = useState<{ names: PresetName[]; loaded?: Loaded; error?: Error }>();
  useEffect(() => {
    if (names.length === 0) return undefined;
    let isCurrent = true;
    const settle = (result: { loaded?: Loaded; error?: Error }) => isCurrent && setState({ names, ...result });
    Promise.all(names.map(async name => [name, (await presets[name]()).default] as const)).then(
      entries => settle({ loaded: Object.fromEntries(entries) }),
      (error: Error) => settle({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [names]);
  if (names.length === 0) return NONE;
  if (state?.names !== names) return undefined;
  if (state.error) throw state.error;
  return state.loaded;
}

/** Backstage's reader throws where a parent is no object, as in `proxy: true`; then there is nothing of ours. */
function optional(config: ConfigApi, key: string): unknown {
  try {
    return config.getOptional(key);
  } catch {
    return undefined;
  }
}
