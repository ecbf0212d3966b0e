import { createTheme as createHostTheme } from '@material-ui/core/styles';
import type { ThemeOptions } from '@material-ui/core/styles';
import { createTheme } from '@mui/material/styles';
import { bridgeTheme, extendTheme } from './bridgeTheme';

/** Portals override more than MUI's own types know. */
type Options = Omit<ThemeOptions, 'overrides' | 'props'> & { overrides?: object; props?: object };
const bridged = (options: Options = {}) => bridgeTheme(createHostTheme(options));
const styles = (theme: ReturnType<typeof bridged>, name: string) => (theme.components as Record<string, { styleOverrides?: object; defaultProps?: object }>)[name];

describe('bridgeTheme', () => {
  it('takes palette, font, radius and spacing from the portal', () => {
    const theme = bridged({ palette: { type: 'dark', primary: { main: '#22c55e' } }, typography: { fontFamily: 'Inter' }, shape: { borderRadius: 12 }, spacing: 4 });
    expect(theme.palette.mode).toBe('dark');
    expect(theme.palette.primary.main).toBe('#22c55e');
    expect(theme.typography.body2.fontFamily).toBe('Inter');
    expect(theme.shape.borderRadius).toBe(12);
    expect(theme.spacing(2)).toBe('8px');
  });

  it('takes the style overrides and default props of components', () => {
    const theme = bridged({ overrides: { MuiButton: { root: { textTransform: 'none' } } }, props: { MuiButton: { disableElevation: true } } });
    expect(styles(theme, 'MuiButton')).toEqual({ styleOverrides: { root: { textTransform: 'none' } }, defaultProps: { disableElevation: true } });
  });

  it('translates state rules of JSS and leaves out what has no meaning here', () => {
    const theme = bridged({ overrides: { MuiTab: { root: { '&$selected': { color: 'red' }, '&$wrapper': { color: 'blue' }, color: 'green' } }, BackstageHeader: { header: { color: 'red' } } } });
    expect(styles(theme, 'MuiTab')?.styleOverrides).toEqual({ root: { '&.Mui-selected': { color: 'red' }, color: 'green' } });
    expect(styles(theme, 'BackstageHeader')).toBeUndefined();
  });

  it('gives chips the grey of MUI 4 unless the portal says otherwise', () => {
    expect(styles(bridged(), 'MuiChip')?.styleOverrides).toMatchObject({ colorDefault: { backgroundColor: '#e0e0e0' } });
    const own = bridged({ overrides: { MuiChip: { root: { borderRadius: 6 }, colorDefault: { backgroundColor: 'pink' } } } });
    expect(styles(own, 'MuiChip')?.styleOverrides).toMatchObject({ root: { borderRadius: 6 }, colorDefault: { backgroundColor: 'pink' } });
  });
});

describe('extendTheme', () => {
  it('keeps the portal’s MUI 5 theme and adds chips only where it says nothing', () => {
    const host = createTheme({ palette: { primary: { main: '#123456' } }, components: { MuiChip: { styleOverrides: { colorSuccess: { color: 'pink' } } } } });
    const theme = extendTheme(host);
    expect(theme.palette.primary.main).toBe('#123456');
    expect(styles(theme, 'MuiChip')?.styleOverrides).toMatchObject({ colorSuccess: { color: 'pink' }, colorError: expect.any(Object) as object });
  });
});
