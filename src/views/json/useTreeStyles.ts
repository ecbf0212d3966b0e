import { useTheme } from '@mui/material/styles';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ComponentProps } from 'react';
import type { JsonView } from 'react-json-view-lite';

type StyleProps = NonNullable<ComponentProps<typeof JsonView>['style']>;

/** The tree takes class names; the rules behind them follow the portal's theme. */
const classes: StyleProps = {
  container: 'pp-json',
  basicChildStyle: 'pp-json-child',
  childFieldsContainer: 'pp-json-fields',
  label: 'pp-json-label',
  clickableLabel: 'pp-json-label pp-json-clickable',
  nullValue: 'pp-json-null',
  undefinedValue: 'pp-json-null',
  numberValue: 'pp-json-number',
  stringValue: 'pp-json-string',
  booleanValue: 'pp-json-number',
  otherValue: 'pp-json-null',
  punctuation: 'pp-json-punctuation',
  expandIcon: 'pp-json-expand',
  collapseIcon: 'pp-json-collapse',
  collapsedContent: 'pp-json-more',
  noQuotesForStringValues: false,
  quotesForFieldNames: false,
};

/** Class names and rules of the JSON tree in the portal's colours. */
export function useTreeStyles(): { classes: StyleProps; sx: SxProps<Theme> & object } {
  const { palette } = useTheme();
  const dark = palette.mode === 'dark';
  return {
    classes,
    sx: {
      '& .pp-json-child': { ml: 2, my: 0.25 },
      '& .pp-json-fields': { m: 0, p: 0, listStyle: 'none' },
      '& .pp-json-label': { mr: 0.75, color: 'text.secondary' },
      '& .pp-json-clickable': { cursor: 'pointer' },
      '& .pp-json-null': { color: 'text.secondary', fontStyle: 'italic' },
      '& .pp-json-number': { color: dark ? '#7cc4ff' : '#0b5cad' },
      '& .pp-json-string': { color: dark ? '#9bdc8b' : '#2b6a1e', overflowWrap: 'anywhere' },
      '& .pp-json-punctuation': { color: 'text.secondary' },
      '& .pp-json-expand, & .pp-json-collapse': { display: 'inline-block', width: 16, cursor: 'pointer', userSelect: 'none' },
      '& .pp-json-expand::before': { content: '"▸"' },
      '& .pp-json-collapse::before': { content: '"▾"' },
      '& .pp-json-more::after': { content: '"…"' },
    },
  };
}
