import { createContext, useContext } from 'react';
import { ROUTE } from '../model';

/** Where the portal mounted the plugin; an operator of another portal may choose another path than ours. */
export const RouteContext = createContext<string>(ROUTE);

/** The path below which the plugin's pages lie, without a slash at the end. */
export function useRoute(): string {
  return useContext(RouteContext);
}
