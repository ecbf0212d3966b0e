import { createContext, useContext } from 'react';

/** Of headings inside of a view: below the title of their card, or right below the page's where the card has none. */
export const HeadingLevel = createContext<'h2' | 'h3'>('h3');

/** The element for a heading inside of a view. */
export function useHeadingLevel(): 'h2' | 'h3' {
  return useContext(HeadingLevel);
}
