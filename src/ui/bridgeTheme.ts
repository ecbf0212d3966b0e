import type { Theme as HostTheme } from '@material-ui/core/styles';
import { alpha, createTheme, darken, lighten } from '@mui/material/styles';
import type { Theme, ThemeOptions } from '@mui/material/styles';

type Styles = Record<string, unknown>;
type Components = Record<string, { styleOverrides?: Styles; defaultProps?: Styles }>;

/** Global rules are the portal's own business, and name its own classes. */
const LEFT_OUT = ['MuiCssBaseline'];
const MEANINGS = ['success', 'warning', 'error', 'info'] as const;

/**
 * Makes a MUI 5 theme of the portal's MUI 4 theme, so that our components look as the portal's own do. Its functions
 * are left out: MUI 5 has its own.
 */
export function bridgeTheme(host: HostTheme): Theme {
  const { augmentColor: _a, getContrastText: _c, type, ...palette } = host.palette;
  const { pxToRem: _p, ...typography } = withoutFunctions(host.typography as unknown as Styles);
  const options: ThemeOptions = {
    palette: { ...(withoutFunctions(palette) as ThemeOptions['palette']), mode: type },
    typography: typography,
    shape: { borderRadius: Number(host.shape.borderRadius) },
    spacing: Number(host.spacing(1)),
    breakpoints: { values: host.breakpoints.values },
  };
  const theme = createTheme(options);
  theme.components = merge(ownComponents(theme), hostComponents(host));
  return theme;
}

/** The portal's own MUI 5 theme, with our chips where it says nothing about them. */
export function extendTheme(theme: Theme): Theme {
  return { ...theme, components: merge(ownComponents(theme), (theme.components ?? {}) as Components) };
}

/** What MUI 5 draws otherwise than MUI 4 where the portal's theme says nothing. */
function ownComponents({ palette }: Theme): Components {
  const dark = palette.mode === 'dark';
  const grey = dark ? palette.grey[700] : palette.grey[300];
  const chip: Styles = {
    colorDefault: { backgroundColor: grey, color: palette.getContrastText(grey) },
    outlined: { backgroundColor: 'transparent', color: palette.text.primary },
  };
  for (const meaning of MEANINGS) {
    const { main } = palette[meaning];
    chip[`color${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`] = {
      backgroundColor: alpha(main, dark ? 0.2 : 0.14),
      color: dark ? lighten(main, 0.5) : darken(main, 0.55),
    };
  }
  return { MuiChip: { styleOverrides: chip }, MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } } };
}

function hostComponents(host: HostTheme): Components {
  const components: Components = {};
  const overrides = (host.overrides ?? {}) as Record<string, Styles>;
  const props = (host.props ?? {}) as Record<string, Styles>;
  for (const name of new Set([...Object.keys(overrides), ...Object.keys(props)])) {
    if (!name.startsWith('Mui') || LEFT_OUT.includes(name)) continue;
    components[name] = {
      ...(overrides[name] && { styleOverrides: emotionStyles(overrides[name]) }),
      ...(props[name] && { defaultProps: props[name] }),
    };
  }
  return components;
}

/** JSS refers to other rules of its sheet as `$rule`, which means nothing to Emotion; state classes are its `Mui-` names. */
function emotionStyles(styles: Styles): Styles {
  const entries = Object.entries(styles).flatMap(([name, value]): Array<[string, unknown]> => {
    if (typeof value === 'function') return [];
    const translated = name.replace(/\$(disabled|selected|focused|checked|expanded|error|active|completed)\b/g, '.Mui-$1');
    if (translated.includes('$')) return [];
    return [[translated, isStyles(value) ? emotionStyles(value) : value]];
  });
  return Object.fromEntries(entries);
}

function merge(first: Components, second: Components): Components {
  const merged: Components = { ...first };
  for (const [name, { styleOverrides, ...rest }] of Object.entries(second)) {
    merged[name] = {
      ...rest,
      styleOverrides: mergeStyles(merged[name]?.styleOverrides ?? {}, styleOverrides ?? {}),
    };
  }
  return merged;
}

function mergeStyles(first: Styles, second: Styles): Styles {
  const merged = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const known = merged[name];
    merged[name] = isStyles(known) && isStyles(value) ? mergeStyles(known, value) : value;
  }
  return merged;
}

function withoutFunctions(source: Styles): Styles {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => typeof value !== 'function'));
}

function isStyles(value: unknown): value is Styles {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
