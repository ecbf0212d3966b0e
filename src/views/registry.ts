import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { ViewProps } from './ViewProps';

/** The views by name, each loaded when it is first shown. Adding one takes its folder and a line here. */
export const registry = {
  table: lazy(() => import('./table')),
  details: lazy(() => import('./details')),
  json: lazy(() => import('./json')),
  text: lazy(() => import('./text')),
} satisfies Record<string, ComponentType<ViewProps>>;

/** The name of a view that can be shown. */
export type RegisteredView = keyof typeof registry;
