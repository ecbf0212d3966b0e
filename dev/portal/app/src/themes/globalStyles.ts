import type { Tones } from './tones';

/** Makes every declaration of a rule outrank the style sheets that components bring. */
const firm = (rule: Record<string, string>) =>
  Object.fromEntries(Object.entries(rule).map(([property, value]) => [property, `${value} !important`]));

const rounded = (radius: number) => firm({ borderRadius: `${radius}px` });

/**
 * The rules that Butler Portal keeps under MuiCssBaseline. Since @backstage/theme 0.7 nothing renders CssBaseline, so
 * they reach no document by themselves; a plugin that hands the theme's overrides on must not bring them to life.
 */
export function globalStyles(tones: Tones) {
  return {
    body: { backgroundColor: tones.page },
    ...scrollbars(tones),
    ...headers(tones),
    ...sidebar(tones),
    ...tabs(tones),
    '.MuiOutlinedInput-root': rounded(8),
    '.MuiButton-root': rounded(8),
    '.MuiPaper-rounded': rounded(12),
    '.MuiCard-root': rounded(12),
    '.MuiDialog-paper': rounded(12),
    '.MuiChip-root': rounded(6),
    [[1, 2, 3, 4, 8].map(level => `.MuiPaper-elevation${level}`).join(', ')]: firm({ boxShadow: 'none' }),
    '.BackstageInfoCard-root': { ...firm({ border: `1px solid ${tones.line}` }), ...rounded(12) },
    '.BackstageTable-root': { ...firm({ border: `1px solid ${tones.line}`, overflow: 'hidden' }), ...rounded(12) },
    '.BackstageContent-root': firm({ backgroundColor: tones.page }),
    '.BackstageSignInPage-container': firm({ backgroundColor: tones.page }),
  };
}

const scrollbars = ({ scroll }: Tones) => ({
  '*::-webkit-scrollbar': { width: 8, height: 8 },
  '*::-webkit-scrollbar-track': { background: scroll.track },
  '*::-webkit-scrollbar-thumb': { background: scroll.thumb, borderRadius: 4 },
  '*::-webkit-scrollbar-thumb:hover': { background: scroll.hover },
});

const headers = (tones: Tones) => ({
  '.BackstageHeader-header': firm({
    backgroundImage: 'none',
    backgroundColor: tones.paper,
    backgroundSize: 'unset',
    borderBottom: `1px solid ${tones.line}`,
    boxShadow: 'none',
    paddingTop: '20px',
    paddingBottom: '20px',
  }),
  '.BackstageHeader-title': firm({ fontSize: '1.5rem', fontWeight: '600', color: tones.text }),
  '.BackstageHeader-subtitle': firm({ opacity: '0.6', fontSize: '0.875rem' }),
  '.BackstageHeader-type': firm({ display: 'none' }),
});

const sidebar = (tones: Tones) => ({
  'nav[class*="BackstageSidebar"]': { borderRight: `1px solid ${tones.lineSoft}` },
  'div[class*="BackstageSidebar-drawer"]': firm({ borderRight: `1px solid ${tones.lineSoft}` }),
  '[class*="BackstageSidebarItem"][class*="selected"]': { borderLeft: `2px solid ${tones.brand.main}` },
});

const tabs = (tones: Tones) => ({
  '.BackstageHeaderTabs-tabsWrapper': firm({
    backgroundColor: tones.tabBar,
    borderBottom: `1px solid ${tones.line}`,
  }),
  '.BackstageHeaderTabs-defaultTab': firm({
    textTransform: 'none',
    fontWeight: '500',
    fontSize: '0.875rem',
    letterSpacing: '0',
    color: tones.textSoft,
    padding: '12px 16px',
  }),
  '.BackstageHeaderTabs-defaultTab.Mui-selected': firm({ color: tones.text }),
  '.MuiTabs-indicator': firm({ backgroundColor: tones.brand.main, height: '2px' }),
});
