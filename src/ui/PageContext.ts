import { createContext, useContext } from 'react';

/** The id of the page that is shown: the stable name under which a person's preferences for it are kept. */
export const PageContext = createContext<string>('');

/** The id of the page that is shown, as in `proxyPages.pages.<id>`. */
export function usePageId(): string {
  return useContext(PageContext);
}
