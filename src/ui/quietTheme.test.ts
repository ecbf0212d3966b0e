import { createTheme } from '@mui/material/styles';
import { quietTheme } from './quietTheme';

describe('a theme in which nothing moves', () => {
  const theme = quietTheme(createTheme({ palette: { primary: { main: '#123456' } }, components: { MuiButtonBase: { defaultProps: { disableTouchRipple: true } } } }));

  it('has no transitions', () => {
    expect(theme.transitions.create('opacity')).toBe('none');
    expect(theme.transitions.getAutoHeightDuration(500)).toBe(0);
    expect(new Set(Object.values(theme.transitions.duration))).toEqual(new Set([0]));
  });

  it('keeps everything else', () => {
    expect(theme.palette.primary.main).toBe('#123456');
    expect(theme.components?.MuiButtonBase?.defaultProps).toEqual({ disableTouchRipple: true, disableRipple: true });
  });
});
