import { memo } from 'react';
import GlobalStyles from '@mui/material/GlobalStyles';
import { alpha } from '@mui/material/styles';
import type { CSSInterpolation, Theme } from '@mui/material/styles';
import type { Color } from '../model';
import { BADGE, BADGE_LABEL, BOOLEAN, FAINT, LINK, YES, capitalize } from './cellClasses';
import { overridesOf } from './overridesOf';

/**
 * How cells look, said once for a page. A table draws hundreds of them, and components of MUI work out the styles of each:
 * that was half of the time that a table took to sort and to scroll.
 */
export const CellStyles = memo(function CellStyles() {
  return <GlobalStyles styles={cellStyles} />;
});

const COLORS: readonly Color[] = ['default', 'success', 'warning', 'error', 'info'];

function cellStyles(theme: Theme): Record<string, CSSInterpolation> {
  const { palette, spacing } = theme;
  return {
    [`.${BADGE}`]: badgeStyle(theme),
    [`.${BADGE_LABEL}`]: [{ overflow: 'hidden', textOverflow: 'ellipsis', padding: '0 8px' }, overridesOf(theme, 'MuiChip', ['label', 'labelSmall'], { size: 'small' })],
    ...Object.fromEntries(COLORS.map(color => [`.${BADGE}-${color}`, badgeColor(theme, color)])),
    [`.${LINK}`]: linkStyle(theme),
    [`.${BOOLEAN}`]: { display: 'inline-flex', alignItems: 'center', gap: spacing(0.5) },
    [`.${BOOLEAN} svg`]: { width: '1em', height: '1em', flexShrink: 0, fill: 'currentColor', color: palette.action.disabled },
    [`.${YES} svg`]: { color: palette.success.main },
    [`.${FAINT}`]: { color: palette.text.secondary },
  };
}

/** As a small chip of MUI. */
function badgeStyle({ typography }: Theme): CSSInterpolation {
  return {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    maxWidth: '100%',
    height: 24,
    borderRadius: 16,
    fontFamily: typography.fontFamily,
    fontSize: typography.pxToRem(13),
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
  };
}

function badgeColor(theme: Theme, color: Color): CSSInterpolation {
  const { palette } = theme;
  const own = color === 'default' ? { color: palette.text.primary, backgroundColor: palette.action.selected } : { color: palette[color].contrastText, backgroundColor: palette[color].main };
  const name = capitalize(color);
  return [own, overridesOf(theme, 'MuiChip', ['root', 'sizeSmall', `color${name}`, 'filled', `filled${name}`], { size: 'small', variant: 'filled', color })];
}

/** As a link of MUI within a text. */
function linkStyle(theme: Theme): CSSInterpolation {
  const { main } = theme.palette.primary;
  const underline = theme.components?.MuiLink?.defaultProps?.underline ?? 'always';
  const lines = {
    always: { textDecoration: 'underline', textDecorationColor: alpha(main, 0.4), '&:hover': { textDecorationColor: 'inherit' } },
    hover: { textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
    none: { textDecoration: 'none' },
  };
  return [{ color: main }, lines[underline], overridesOf(theme, 'MuiLink', ['root', `underline${capitalize(underline)}`], { underline, color: 'primary', variant: 'inherit' })];
}
