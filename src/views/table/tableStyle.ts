import type { Theme } from '@mui/material/styles';

/**
 * Rules for all rows and cells of a table at once; one for each of them would make every row dearer. `--head`, `--first` and
 * `--last` are how high the head and how wide the first and the last column are, beneath which the others pass.
 */
export const tableStyle = {
  '& tbody tr': { bgcolor: 'background.paper' },
  // Laid over what the portal's own theme may say, so that the shade is opaque whatever it is.
  '& tbody tr:hover': { backgroundImage: (theme: Theme) => `linear-gradient(${theme.palette.action.hover}, ${theme.palette.action.hover})` },
  '& td.pinned': { position: 'sticky', zIndex: 1, background: 'inherit' },
  // A cell that gets the focus is scrolled into what is left of the view.
  '& [data-cell]': { scrollMargin: 'var(--head) var(--last) 0 var(--first)' },
  '& .pinned, & .pinned [data-cell]': { scrollMarginInline: 0 },
  '& .row-details': { display: 'inline-flex', p: 0.75, mr: 0.75, border: 0, borderRadius: 1, background: 'none', color: 'text.secondary', font: 'inherit', cursor: 'pointer' },
  '& .row-details:hover': { color: 'text.primary', bgcolor: 'action.hover' },
  // Where a mouse hovers and nothing is left out, quiet until then.
  '@media (hover: hover)': { '&.roomy tr:not(:hover):not(:focus-within) .row-details': { opacity: 0 } },
  '& :focus-visible': { outline: '2px solid', outlineColor: 'text.primary', outlineOffset: '-2px' },
} as const;
