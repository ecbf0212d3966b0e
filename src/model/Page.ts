import type { Action } from './Action';
import type { Input } from './Input';
import type { Problem } from './Problem';
import type { RequestDef } from './RequestDef';
import type { View } from './View';

/** Views behind one of several tabs. */
export interface Tab {
  /** In the URL, as `?tab=`; unique on the page. */
  id: string;
  /** A text template. */
  title: string;
  /** An expression that starts at the scopes. */
  showIf?: string;
  views: View[];
}

/** A page as an operator configured it. */
export interface Page {
  /** The stable name; unique in the site. */
  id: string;
  /** Where it stands in app-config. */
  key: string;
  /** Below the plugin's route, without a leading slash; segments are static or `:name`. */
  path: string;
  /** A text template. */
  title: string;
  /** A text template. */
  subtitle?: string;
  description?: string;
  /** A Backstage system icon. */
  icon?: string;
  /** Present when the sidebar has an item for it. */
  menu?: { title?: string; priority: number };
  /** The service its requests use by default, and under which the index lists it. */
  service?: string;
  /** What a person chooses on it, in the order of their fields. */
  inputs: Input[];
  /** Fetched once for the page; its body is `data` in the page's texts. */
  request?: RequestDef;
  /** Requests that views share by name. */
  requests: Record<string, RequestDef>;
  /** The names of those that others name (`requests.x.data`), each behind those that it names itself. */
  chained: string[];
  /** What can be done, in the header. */
  actions: Action[];
  /** Whether its texts name the entity it is opened with. */
  usesEntity: boolean;
  /** Above the tabs, if there are any. */
  views: View[];
  tabs: Tab[];
  problems: Problem[];
}

/** All views of a page, those behind its tabs included. */
export function viewsOf({ views, tabs }: Page): View[] {
  return [...views, ...tabs.flatMap(tab => tab.views)];
}
