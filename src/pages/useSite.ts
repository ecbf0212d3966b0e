import { useMemo } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { ConfigApi } from '@backstage/core-plugin-api';
import { readSite } from '../config';
import { setRegion } from '../model';
import type { SiteReading } from '../model';
import { viewTypes } from '../views';

/** The configured site and its region; read once, because app-config does not change while a page is open. */
export function useSite(): SiteReading {
  const config = useApi(configApiRef);
  return useMemo(() => {
    const reading = readSite({ proxyPages: optional(config, 'proxyPages'), endpoints: optional(config, 'proxy.endpoints') }, viewTypes);
    setRegion(reading.site.region);
    return reading;
  }, [config]);
}

/** Backstage's reader throws where a parent is no object, as in `proxy: true`; then there is nothing of ours. */
function optional(config: ConfigApi, key: string): unknown {
  try {
    return config.getOptional(key);
  } catch {
    return undefined;
  }
}
