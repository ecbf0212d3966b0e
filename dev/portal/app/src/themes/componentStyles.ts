import { backstageStyles } from './backstageStyles';
import { inputStyles } from './inputStyles';
import { tinted, type Tones } from './tones';

const styled = <T extends object>(styleOverrides: T) => ({ styleOverrides });

/** The looks of single components; MUI 4 components get them through the theme's overrides as well. */
export function componentStyles(tones: Tones) {
  return {
    ...surfaceStyles(tones),
    ...buttonStyles(tones),
    ...tableStyles(tones),
    ...inputStyles(tones),
    ...menuStyles(tones),
    ...feedbackStyles(tones),
    ...navigationStyles(tones),
    ...backstageStyles(tones),
  };
}

const outlinedPaper = ({ paper, line }: Tones, borderRadius: number) => ({
  backgroundColor: paper,
  border: `1px solid ${line}`,
  borderRadius,
});

const surfaceStyles = (tones: Tones) => ({
  MuiPaper: styled({ root: { backgroundColor: tones.paper, backgroundImage: 'none' } }),
  MuiCard: styled({ root: { ...outlinedPaper(tones, 12), backgroundImage: 'none' } }),
  MuiCardContent: styled({ root: { '&:last-child': { paddingBottom: 16 } } }),
  MuiDialog: styled({ paper: { ...outlinedPaper(tones, 12), backgroundImage: 'none' } }),
  MuiDialogTitle: styled({
    root: { borderBottom: `1px solid ${tones.line}`, fontSize: '1.125rem', fontWeight: 600 },
  }),
  MuiDialogActions: styled({ root: { borderTop: `1px solid ${tones.line}`, padding: '12px 24px' } }),
  MuiAccordion: styled({
    root: {
      ...outlinedPaper(tones, 8),
      borderRadius: '8px !important',
      '&:before': { display: 'none' },
    },
  }),
  MuiAccordionSummary: styled({ root: { borderRadius: 8 } }),
  MuiDivider: styled({ root: { borderColor: tones.line } }),
});

const buttonStyles = ({ brand, tint, ...tones }: Tones) => ({
  MuiButton: styled({
    root: { textTransform: 'none' as const, fontWeight: 500, fontSize: '0.875rem', borderRadius: 8 },
    containedPrimary: { backgroundColor: brand.main, color: '#ffffff', '&:hover': { backgroundColor: brand.dark } },
    outlinedPrimary: {
      borderColor: brand.main,
      color: brand.main,
      '&:hover': { borderColor: brand.light, backgroundColor: tinted(brand.main, tint.button) },
    },
    textPrimary: { color: brand.main, '&:hover': { backgroundColor: tinted(brand.main, tint.button) } },
  }),
  MuiIconButton: styled({
    root: { color: tones.textSoft, '&:hover': { backgroundColor: tones.iconHover } },
  }),
});

const tableStyles = (tones: Tones) => ({
  MuiTableCell: styled({
    root: { borderBottomColor: tones.line },
    head: {
      backgroundColor: tones.paper,
      color: tones.textSoft,
      fontWeight: 600,
      fontSize: '0.75rem',
      textTransform: 'uppercase' as const,
      letterSpacing: '0.05em',
    },
  }),
  MuiTableRow: styled({ root: { '&:hover': { backgroundColor: `${tones.hover} !important` } } }),
});

const menuStyles = (tones: Tones) => ({
  MuiMenu: styled({ paper: outlinedPaper(tones, 8) }),
  MuiPopover: styled({ paper: outlinedPaper(tones, 8) }),
  MuiMenuItem: styled({
    root: {
      borderRadius: 4,
      margin: '2px 4px',
      '&:hover': { backgroundColor: tones.hover },
      '&.Mui-selected': {
        backgroundColor: tinted(tones.brand.main, tones.tint.selected),
        '&:hover': { backgroundColor: tinted(tones.brand.main, tones.tint.selectedHover) },
      },
    },
  }),
  MuiListItem: styled({ root: { borderRadius: 8, '&:hover': { backgroundColor: tones.hover } } }),
});

const feedbackStyles = ({ brand, severity, tint, tooltip, ...tones }: Tones) => ({
  MuiChip: styled({
    root: { borderRadius: 6, fontWeight: 500, fontSize: '0.75rem' },
    outlined: { borderColor: tones.switchTrack },
    colorPrimary: { backgroundColor: tinted(brand.main, tint.selected), color: brand.light },
  }),
  MuiAlert: styled({
    root: { borderRadius: 8 },
    standardError: { backgroundColor: tinted('#ef4444', tint.alert), color: severity.error },
    standardWarning: { backgroundColor: tinted('#f59e0b', tint.alert), color: severity.warning },
    standardInfo: { backgroundColor: tinted('#3b82f6', tint.alert), color: severity.info },
    standardSuccess: { backgroundColor: tinted(brand.main, tint.alert), color: severity.success },
  }),
  MuiTooltip: styled({
    tooltip: {
      backgroundColor: tooltip.background,
      border: tooltip.border,
      color: '#fafafa',
      fontSize: '0.75rem',
      borderRadius: 6,
    },
    arrow: { color: tooltip.background },
  }),
  MuiLinearProgress: styled({
    root: { backgroundColor: tones.line, borderRadius: 4, height: 6 },
    barColorPrimary: { backgroundColor: brand.main, borderRadius: 4 },
  }),
  MuiCircularProgress: styled({ colorPrimary: { color: brand.main } }),
});

const navigationStyles = ({ brand, ...tones }: Tones) => ({
  MuiLink: styled({
    root: {
      color: brand.main,
      textDecorationColor: 'transparent',
      '&:hover': { color: brand.light, textDecorationColor: brand.light },
    },
  }),
  MuiTabs: styled({ root: { minHeight: 40 }, indicator: { backgroundColor: brand.main, height: 2 } }),
  MuiTab: styled({
    root: {
      color: tones.textSoft,
      textTransform: 'none' as const,
      fontWeight: 500,
      fontSize: '0.875rem',
      minHeight: 40,
      padding: '8px 16px',
      '&:hover': { color: tones.text, backgroundColor: tones.tabHover },
      '&.Mui-selected': { color: tones.text },
    },
  }),
  MuiBreadcrumbs: styled({ separator: { color: tones.textFaint } }),
});
