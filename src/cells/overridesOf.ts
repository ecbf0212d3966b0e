import type { CSSInterpolation, Theme } from '@mui/material/styles';

/**
 * What the portal's theme says about parts of a component of MUI, for what is drawn as that component without being one.
 * @param slots - such as `root`; later ones outrank earlier ones
 * @param ownerState - the props by which a theme may decide
 */
export function overridesOf(theme: Theme, component: string, slots: readonly string[], ownerState: object = {}): CSSInterpolation {
  const components = (theme.components ?? {}) as Record<string, { styleOverrides?: Record<string, unknown> } | undefined>;
  const overrides = components[component]?.styleOverrides ?? {};
  return slots.map(slot => {
    const rule = overrides[slot];
    return typeof rule === 'function' ? (rule as (props: object) => CSSInterpolation)({ theme, ownerState }) : (rule as CSSInterpolation);
  });
}
