export { applyPresets, presetsOf } from './applyPresets';
export type { Preset } from './applyPresets';
export { readSite } from './readSite';
export type { SiteInput } from './readSite';
