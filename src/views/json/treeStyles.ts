import type { SxProps, Theme } from '@mui/material/styles';

/** Rules of the JSON tree in the portal's colours: one sheet for all of its lines, of which there may be thousands. */
export const treeStyles: SxProps<Theme> & object = {
  // Lines that are out of view cost the browser nothing.
  '& .pp-json-row': { position: 'relative', display: 'flex', alignItems: 'flex-start', minHeight: 24, lineHeight: '24px', pr: 8, borderRadius: 0.5, cursor: 'default', contentVisibility: 'auto', containIntrinsicSize: 'auto 24px' },
  '& .pp-json-row:hover': { bgcolor: 'action.hover' },
  '& .pp-json-row[aria-expanded]': { cursor: 'pointer' },
  '& .pp-json-row:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
  '& .pp-json-found': { bgcolor: 'action.selected' },
  '& .pp-json-toggle': { flex: 'none', width: 16, userSelect: 'none' },
  '& .pp-json-text': { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  '& .pp-json-buttons': { position: 'absolute', top: 0, right: 0, display: 'flex', bgcolor: 'background.paper', borderRadius: 0.5 },
  '& .pp-json-buttons button': { p: '3px' },
  '& .pp-json-buttons svg': { fontSize: 18 },
  '& .pp-json-label, & .pp-json-null': { color: 'text.secondary' },
  // On a ground of its own, the quieter colour would be too quiet.
  '& .pp-json-found .pp-json-label, & .pp-json-found .pp-json-null, & .pp-json-row:hover .pp-json-label, & .pp-json-row:hover .pp-json-null': { color: 'text.primary' },
  '& .pp-json-number': { color: theme => (theme.palette.mode === 'dark' ? '#7cc4ff' : '#0b5cad') },
  '& .pp-json-string': { color: theme => (theme.palette.mode === 'dark' ? '#9bdc8b' : '#2b6a1e') },
};
