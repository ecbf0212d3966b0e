import type { Theme } from '@mui/material/styles';

type Components = Record<string, { defaultProps?: object; styleOverrides?: Record<string, unknown> } | undefined>;

const STILL = { animation: 'none' };

/** A theme in which nothing moves, for people who ask their system for that (`prefers-reduced-motion`). */
export function quietTheme(theme: Theme): Theme {
  const components = (theme.components ?? {}) as Components;
  const styled = (name: string, own: { defaultProps?: object; styleOverrides?: Record<string, unknown> }) => ({
    [name]: { ...components[name], defaultProps: { ...components[name]?.defaultProps, ...own.defaultProps }, styleOverrides: { ...components[name]?.styleOverrides, ...own.styleOverrides } },
  });
  const duration = Object.fromEntries(Object.keys(theme.transitions.duration).map(name => [name, 0])) as unknown as Theme['transitions']['duration'];
  return {
    ...theme,
    transitions: { ...theme.transitions, duration, create: () => 'none', getAutoHeightDuration: () => 0 },
    components: {
      ...components,
      ...styled('MuiButtonBase', { defaultProps: { disableRipple: true } }),
      ...styled('MuiSkeleton', { defaultProps: { animation: false } }),
      ...styled('MuiLinearProgress', { styleOverrides: { bar1Indeterminate: { ...STILL, width: '100%', opacity: 0.6 }, bar2Indeterminate: { ...STILL, display: 'none' } } }),
    },
  };
}
