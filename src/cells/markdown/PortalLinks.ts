import { createContext } from 'react';

/**
 * Whether links that begin with a slash lead to pages of the portal. They do in an operator's text; in a service's they mean
 * the service's own pages, which are elsewhere.
 */
export const PortalLinks = createContext(false);
