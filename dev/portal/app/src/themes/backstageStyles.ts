import type { Tones } from './tones';

const styled = <T extends object>(styleOverrides: T) => ({ styleOverrides });

/** The components of Backstage itself: headers, tabs, content and cards. */
export const backstageStyles = (tones: Tones) => ({
  BackstageHeader: styled({
    header: {
      backgroundImage: 'none !important',
      backgroundColor: tones.paper,
      backgroundSize: 'unset',
      borderBottom: `1px solid ${tones.line}`,
      boxShadow: 'none',
      padding: '20px 24px',
    },
    title: { fontSize: '1.5rem', fontWeight: 600 },
    subtitle: { opacity: 0.6, fontSize: '0.875rem' },
  }),
  BackstageHeaderTabs: styled({
    tabsWrapper: { backgroundColor: tones.tabBar, borderBottom: `1px solid ${tones.line}` },
    defaultTab: {
      textTransform: 'none' as const,
      fontWeight: 500,
      fontSize: '0.875rem',
      letterSpacing: 0,
      color: tones.textSoft,
      padding: '12px 16px',
    },
    selected: { color: tones.text },
  }),
  BackstageHeaderLabel: styled({ label: { color: tones.textSoft }, value: { color: tones.text } }),
  BackstageContent: styled({ root: { backgroundColor: tones.page } }),
  BackstageItemCardHeader: styled({
    root: { backgroundImage: 'none', backgroundColor: tones.hover, borderBottom: `1px solid ${tones.line}` },
  }),
  BackstageTableToolbar: styled({ root: { backgroundColor: tones.paper } }),
});
