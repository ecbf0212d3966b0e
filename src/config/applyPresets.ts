import { PRESET_NAMES, isObject, mergeObjects, serviceIdOfEndpoint } from '../model';
import type { PresetName } from '../model';
import type { SiteInput } from './readSite';

/** What a preset says of the service with an id: the keys of `proxyPage`, as an operator would write them. */
export type Preset = (id: string) => Record<string, unknown>;

/** The presets that the services of a site name. */
export function presetsOf({ proxyPages, endpoints }: SiteInput): PresetName[] {
  const declared = [...Object.values(object(object(proxyPages).services)), ...Object.values(object(endpoints)).map(value => object(value).proxyPage)];
  const named = declared.map(service => object(service).preset);
  return PRESET_NAMES.filter(name => named.includes(name));
}

/** Puts what presets say under what the operator wrote: every key of a preset can be replaced, or taken away by `null`. */
export function applyPresets({ proxyPages, endpoints }: SiteInput, presets: Partial<Record<PresetName, Preset>>): SiteInput {
  const withPreset = (service: unknown, id: string): unknown => {
    const preset = isObject(service) ? Object.entries(presets).find(([name]) => name === service.preset)?.[1] : undefined;
    return isObject(service) && preset ? mergeObjects(preset(id), service) : service;
  };
  const atEndpoint = (value: unknown, endpoint: string): unknown => {
    if (!isObject(value) || !isObject(value.proxyPage)) return value;
    const { id } = value.proxyPage;
    return { ...value, proxyPage: withPreset(value.proxyPage, typeof id === 'string' ? id : serviceIdOfEndpoint(endpoint)) };
  };
  const services = isObject(proxyPages) && isObject(proxyPages.services) ? { services: mapValues(proxyPages.services, withPreset) } : {};
  return { proxyPages: isObject(proxyPages) ? { ...proxyPages, ...services } : proxyPages, endpoints: isObject(endpoints) ? mapValues(endpoints, atEndpoint) : endpoints };
}

function mapValues(record: Record<string, unknown>, map: (value: unknown, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

function object(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
