import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { TypedDefinition, ViewDefinition } from '../config/viewKit';
import type { ConfiguredView } from '../model';
import { board } from './board/definition';
import { cards } from './cards/definition';
import { chart } from './chart/definition';
import { details } from './details/definition';
import { json } from './json/definition';
import { log } from './log/definition';
import { markdown } from './markdown/definition';
import { stats } from './stats/definition';
import { table } from './table/definition';
import type { ViewProps } from './ViewProps';

/** A type of view: what app-config may say of it, and what shows it. */
export interface RegisteredView {
  /** Absent where no operator can ask for it. */
  definition?: ViewDefinition;
  Content: LazyExoticComponent<ComponentType<ViewProps>>;
}

/** The views by name, each loaded when it is first shown. Adding one takes its folder and a line here. */
export const registry = {
  table: view(table, () => import('./table')),
  details: view(details, () => import('./details')),
  cards: view(cards, () => import('./cards')),
  board: view(board, () => import('./board')),
  stats: view(stats, () => import('./stats')),
  chart: view(chart, () => import('./chart')),
  log: view(log, () => import('./log')),
  markdown: view(markdown, () => import('./markdown')),
  json: view(json, () => import('./json')),
  text: { Content: lazy(() => import('./text')) },
} satisfies Record<string, RegisteredView>;

/** The name of a view that can be shown. */
export type ViewName = keyof typeof registry;

function view<V extends ConfiguredView>(definition: TypedDefinition<V>, load: () => Promise<{ default: ComponentType<ViewProps<V>> }>): RegisteredView & { definition: ViewDefinition } {
  // The registry is asked by the name of the view that is then given to what it finds.
  return { definition, Content: lazy(load as () => Promise<{ default: ComponentType<ViewProps> }>) };
}
