import { createUnifiedTheme, genPageTheme, palettes, type UnifiedTheme } from '@backstage/theme';
import { componentStyles } from './componentStyles';
import { globalStyles } from './globalStyles';
import { tinted, type Tones } from './tones';

const PAGE_KINDS = ['home', 'documentation', 'tool', 'service', 'website', 'library', 'other', 'app'];

/** A theme with the values of Butler Portal's, so that what looks native here looks native there. */
export function createPortalTheme(tones: Tones): UnifiedTheme {
  // Headers are flat: the paper's colour instead of a gradient and a wave.
  const flat = genPageTheme({
    colors: [tones.paper, tones.paper],
    shape: '',
    options: { fontColor: tones.text },
  });
  return createUnifiedTheme({
    palette: paletteOf(tones),
    fontFamily: '"Inter", system-ui, sans-serif',
    defaultPageTheme: 'home',
    pageTheme: Object.fromEntries(PAGE_KINDS.map(kind => [kind, flat])),
    components: { MuiCssBaseline: { styleOverrides: globalStyles(tones) }, ...componentStyles(tones) },
  });
}

const STATUS = {
  ok: '#22c55e',
  warning: '#f59e0b',
  error: '#ef4444',
  pending: '#f59e0b',
  running: '#3b82f6',
  aborted: '#737373',
};

function paletteOf({ brand, ...tones }: Tones) {
  return {
    ...palettes[tones.variant],
    primary: brand,
    secondary: tones.neutral,
    background: { default: tones.page, paper: tones.paper },
    text: { primary: tones.text, secondary: tones.textSoft },
    navigation: {
      background: tones.navigation,
      indicator: brand.main,
      color: tones.textSoft,
      selectedColor: tones.text,
      navItem: { hoverBackground: tones.hover },
      submenu: { background: tones.paper },
    },
    status: STATUS,
    border: tones.line,
    link: brand.main,
    linkHover: brand.light,
    textContrast: tones.text,
    textSubtle: tones.textSoft,
    textVerySubtle: tones.textFaint,
    highlight: brand.main,
    errorBackground: tinted(STATUS.error, tones.tint.alert),
    errorText: tones.severity.error,
    warningBackground: tinted(STATUS.warning, tones.tint.alert),
    warningText: tones.severity.warning,
    infoBackground: tinted(STATUS.running, tones.tint.alert),
    infoText: tones.severity.info,
    tabbar: { indicator: brand.main },
  };
}
