import type { Page } from './Page';
import type { Problem } from './Problem';
import type { Region } from './region';
import type { Service } from './Service';

/** All that an operator configured. */
export interface Site {
  /** Of the index page and its menu item. */
  title: string;
  region: Region;
  services: Record<string, Service>;
  /** In the order of `menu.priority`, then of titles. */
  pages: Page[];
}

/** What reading app-config yields: always a site, and what is wrong with the rest. */
export interface SiteReading {
  site: Site;
  problems: Problem[];
}
