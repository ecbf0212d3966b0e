import { createTheme } from '@mui/material/styles';
import { overridesOf } from './overridesOf';

const styled = (name: string, styleOverrides: object) => createTheme({ components: { [name]: { styleOverrides } } });

describe('overridesOf', () => {
  it('is what a theme says of the parts, in their order', () => {
    const theme = styled('MuiChip', { sizeSmall: { height: 20 }, root: { color: 'red' }, label: { color: 'blue' } });
    expect(overridesOf(theme, 'MuiChip', ['root', 'sizeSmall'])).toEqual([{ color: 'red' }, { height: 20 }]);
  });

  it('asks where a theme decides by its colours or by the props', () => {
    const theme = styled('MuiTableCell', { root: ({ theme: own, ownerState }: { theme: ReturnType<typeof createTheme>; ownerState: { size: string } }) => ({ padding: own.spacing(1), content: ownerState.size }) });
    expect(overridesOf(theme, 'MuiTableCell', ['root'], { size: 'small' })).toEqual([{ padding: '8px', content: 'small' }]);
  });

  it('is nothing where a theme says nothing', () => {
    expect(overridesOf(createTheme(), 'MuiChip', ['root'])).toEqual([undefined]);
    expect(overridesOf(styled('MuiChip', {}), 'MuiChip', ['root'])).toEqual([undefined]);
  });
});
