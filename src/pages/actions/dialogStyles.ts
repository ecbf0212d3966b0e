/** Portals that draw a line below the title need room below it; MUI takes it away. */
export const CONTENT = { '&&&': { pt: 2.5 } } as const;

/** White letters on the main red of most themes are hard to read (WCAG 2.2, 1.4.3). */
export const DANGER = { bgcolor: 'error.dark', color: 'common.white', '&:hover': { bgcolor: 'error.dark', filter: 'brightness(0.9)' } } as const;
