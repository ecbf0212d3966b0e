import { memo } from 'react';
import GlobalStyles from '@mui/material/GlobalStyles';
import { alpha, darken, lighten } from '@mui/material/styles';
import type { CSSInterpolation, Theme } from '@mui/material/styles';
import { overridesOf } from '../../cells';

/** The class of what a table scrolls in. */
export const TABLE = 'proxy-pages-table';

/**
 * How rows and cells look, said once for all of them: rows and cells of MUI work out their styles one by one, at every
 * step of scrolling. `--head`, `--first` and `--last` are how high the head and how wide the first and the last column
 * are, beneath which the others pass.
 */
export const TableStyles = memo(function TableStyles() {
  return <GlobalStyles styles={tableStyles} />;
});

function tableStyles(theme: Theme): Record<string, CSSInterpolation> {
  const { palette } = theme;
  return {
    [`.${TABLE}`]: { overflow: 'auto', overscrollBehaviorX: 'contain', contain: 'content', ...details(theme) },
    [`.${TABLE} tbody tr`]: [{ verticalAlign: 'middle' }, overridesOf(theme, 'MuiTableRow', ['root']), { backgroundColor: palette.background.paper }],
    // Laid over what the portal's own theme may say, so that the shade is opaque whatever it is.
    [`.${TABLE} tbody tr:hover`]: { backgroundImage: `linear-gradient(${palette.action.hover}, ${palette.action.hover})` },
    [`.${TABLE} tbody td`]: cell(theme),
    [`.${TABLE} td.right`]: [{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }, overridesOf(theme, 'MuiTableCell', ['alignRight'])],
    [`.${TABLE} td.center`]: [{ textAlign: 'center' }, overridesOf(theme, 'MuiTableCell', ['alignCenter'])],
    // What sticks is drawn apart from what it lies on, which takes time: the head as a whole, and cells only where a table is wide.
    [`.${TABLE} thead`]: { position: 'sticky', top: 0, zIndex: 2 },
    [`.${TABLE} thead th`]: { position: 'relative' },
    [`.${TABLE} .wide .pinned`]: { position: 'sticky' },
    [`.${TABLE} .wide td.pinned`]: { zIndex: 1, background: 'inherit' },
    [`.${TABLE} td.first`]: { left: 'var(--select, 0px)' },
    // A cell that gets the focus is scrolled into what is left of the view.
    [`.${TABLE} [data-cell]`]: { scrollMargin: 'var(--head) var(--last) 0 var(--first)' },
    [`.${TABLE} .pinned, .${TABLE} .pinned [data-cell]`]: { scrollMarginInline: 0 },
    [`.${TABLE} :focus-visible`]: { outline: `2px solid ${palette.text.primary}`, outlineOffset: -2 },
  };
}

/** As a small cell of MUI, with one line. */
function cell(theme: Theme): CSSInterpolation {
  const { palette, typography } = theme;
  const divider = alpha(palette.divider, 1);
  return [
    { ...typography.body2, verticalAlign: 'inherit', textAlign: 'left', padding: '6px 16px', color: palette.text.primary, borderBottom: `1px solid ${palette.mode === 'light' ? lighten(divider, 0.88) : darken(divider, 0.68)}` },
    overridesOf(theme, 'MuiTableCell', ['root', 'body', 'sizeSmall'], { variant: 'body', size: 'small', padding: 'normal', align: 'inherit' }),
    { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', paddingTop: 4, paddingBottom: 4 },
  ];
}

/** The button at the end of a row: where a mouse hovers and nothing is left out, quiet until then. */
function details({ palette, shape, spacing }: Theme): Record<string, CSSInterpolation> {
  return {
    '& .select': { left: 0, padding: 0, textAlign: 'center' },
    '& th.select': { zIndex: 4, borderBottom: `1px solid ${palette.divider}`, background: palette.background.paper },
    '& .select label': { display: 'inline-flex', padding: spacing(0.75), cursor: 'pointer' },
    '& .select input': { width: 18, height: 18, margin: 0, accentColor: palette.primary.main, colorScheme: palette.mode, cursor: 'pointer' },
    '& td.details': { right: 0, padding: 0, textAlign: 'right' },
    '& .row-details': { display: 'inline-flex', padding: spacing(0.75), marginRight: spacing(0.75), border: 0, borderRadius: shape.borderRadius, background: 'none', color: palette.text.secondary, font: 'inherit', cursor: 'pointer' },
    '& .row-details:hover': { color: palette.text.primary, backgroundColor: palette.action.hover },
    '@media (hover: hover)': { '& .roomy tr:not(:hover):not(:focus-within) .row-details:not(.always)': { color: 'transparent' } },
  };
}
