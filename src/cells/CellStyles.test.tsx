import { ThemeProvider, createTheme } from '@mui/material/styles';
import type { ThemeOptions } from '@mui/material/styles';
import { render, screen } from '@testing-library/react';
import { Cell } from './Cell';
import { CellStyles } from './CellStyles';

function styleOf(text: string, cell: JSX.Element, options: ThemeOptions = {}): CSSStyleDeclaration {
  render(
    <ThemeProvider theme={createTheme(options)}>
      <CellStyles />
      {cell}
    </ThemeProvider>,
  );
  return getComputedStyle(screen.getByText(text));
}

describe('the looks of cells', () => {
  const badge = <Cell value="DOWN" format={{ type: 'badge' }} />;
  const parentOf = (text: string) => getComputedStyle(screen.getByText(text).parentElement as Element);

  it('colour a badge by the theme', () => {
    styleOf('DOWN', badge, { palette: { error: { main: '#aa0000' } } });
    expect(parentOf('DOWN')).toMatchObject({ backgroundColor: 'rgb(170, 0, 0)', height: '24px' });
  });

  it('follow what the theme says of chips', () => {
    const label = styleOf('DOWN', badge, { components: { MuiChip: { styleOverrides: { root: { borderRadius: 6 }, colorError: { backgroundColor: 'pink' }, label: { fontWeight: 500 } } } } });
    expect(parentOf('DOWN')).toMatchObject({ borderRadius: '6px', backgroundColor: 'pink' });
    expect(label.fontWeight).toBe('500');
  });

  it('follow what the theme says of links', () => {
    const link = <Cell value="https://a.example" format={{ type: 'link' }} />;
    expect(styleOf('a.example', link, { palette: { primary: { main: '#00aa00' } }, components: { MuiLink: { defaultProps: { underline: 'hover' } } } })).toMatchObject({ color: 'rgb(0, 170, 0)', textDecoration: 'none' });
  });
});
