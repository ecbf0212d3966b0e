import type { Page, Service, Site } from '../../model';
import { requestsOf } from './requestsOf';

/** The pages that ask a service for something, in the order of the menu. */
export function pagesOf({ id }: Service, site: Site): Page[] {
  return site.pages.filter(page => page.service === id || requestsOf(page).some(({ service }) => service === id));
}
