export { readSite } from './readSite';
export type { SiteInput } from './readSite';
