/** The colours of one theme of Butler Portal, by what they are used for. */
export type Tones = typeof dark;

export const dark = {
  variant: 'dark' as 'dark' | 'light',
  brand: { main: '#22c55e', light: '#4ade80', dark: '#16a34a' },
  neutral: { main: '#a3a3a3', light: '#d4d4d4', dark: '#737373' },
  page: '#0a0a0a',
  paper: '#171717',
  input: '#0f0f0f',
  navigation: '#0f0f0f',
  tabBar: '#0f0f0f',
  text: '#fafafa',
  textSoft: '#a3a3a3',
  textFaint: '#525252',
  line: '#262626',
  lineSoft: '#1e1e1e',
  hover: '#1a1a1a',
  iconHover: '#262626',
  tabHover: 'rgba(255,255,255,0.04)',
  outline: '#404040',
  switchTrack: '#404040',
  scroll: { track: '#171717', thumb: '#404040', hover: '#525252' },
  tint: { alert: 0.15, selected: 0.15, selectedHover: 0.25, button: 0.1 },
  severity: { error: '#fca5a5', warning: '#fcd34d', info: '#93c5fd', success: '#4ade80' },
  tooltip: { background: '#262626', border: '1px solid #404040' },
};

export const light: Tones = {
  variant: 'light',
  brand: { main: '#16a34a', light: '#22c55e', dark: '#15803d' },
  neutral: { main: '#525252', light: '#737373', dark: '#404040' },
  page: '#ffffff',
  paper: '#fafafa',
  input: '#ffffff',
  navigation: '#fafafa',
  tabBar: '#f5f5f5',
  text: '#0a0a0a',
  textSoft: '#525252',
  textFaint: '#a3a3a3',
  line: '#e5e5e5',
  lineSoft: '#e5e5e5',
  hover: '#f5f5f5',
  iconHover: '#f0f0f0',
  tabHover: 'rgba(0,0,0,0.04)',
  outline: '#a3a3a3',
  switchTrack: '#d4d4d4',
  scroll: { track: '#fafafa', thumb: '#d4d4d4', hover: '#a3a3a3' },
  tint: { alert: 0.1, selected: 0.1, selectedHover: 0.15, button: 0.08 },
  severity: { error: '#dc2626', warning: '#d97706', info: '#2563eb', success: '#16a34a' },
  tooltip: { background: '#171717', border: 'none' },
};

/** A colour given as `#rrggbb`, let through by an opacity. */
export function tinted(hex: string, opacity: number): string {
  const channels = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${channels.join(', ')}, ${opacity})`;
}
