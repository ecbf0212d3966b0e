import type { AppTheme } from '@backstage/core-plugin-api';
import { UnifiedThemeProvider, type UnifiedTheme } from '@backstage/theme';
import { createPortalTheme } from './createPortalTheme';
import { dark, light } from './tones';

const themeOf = (id: string, variant: 'dark' | 'light', theme: UnifiedTheme): AppTheme => ({
  id,
  title: id,
  variant,
  Provider: ({ children }) => <UnifiedThemeProvider theme={theme}>{children}</UnifiedThemeProvider>,
});

export const portalThemes: AppTheme[] = [
  themeOf('butler-dark', 'dark', createPortalTheme(dark)),
  themeOf('butler-light', 'light', createPortalTheme(light)),
];
