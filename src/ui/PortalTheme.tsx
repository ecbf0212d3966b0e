import { useMemo } from 'react';
import type { ReactNode } from 'react';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { useTheme as useHostTheme } from '@material-ui/core/styles';
import { useTheme as useSharedTheme } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';
import { ThemeProvider } from '@mui/system';
import { bridgeTheme, extendTheme } from './bridgeTheme';
import { quietTheme } from './quietTheme';
import { useIsQuiet } from './useIsQuiet';

/** A key of its own, so that our rules and those of another Emotion in the page cannot be taken for each other. */
const cache = createCache({ key: 'proxy-pages' });

/** Gives our components the portal's theme, and follows it when the user switches. */
export function PortalTheme({ children }: { children: ReactNode }) {
  const host = useHostTheme();
  const shared = useSharedTheme();
  const isQuiet = useIsQuiet();
  const theme = useMemo(() => {
    const own = isPortalTheme(shared) ? extendTheme(shared) : bridgeTheme(host);
    return isQuiet ? quietTheme(own) : own;
  }, [host, shared, isQuiet]);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </CacheProvider>
  );
}

/** A portal that shares MUI 5 has its own theme for it; Backstage's themes carry `getPageTheme`, MUI's default does not. */
function isPortalTheme(theme: Theme): boolean {
  return 'getPageTheme' in theme;
}
