import type { Theme } from '@mui/material/styles';

/** A red in which small letters can be read (WCAG 2.2, 1.4.3): on white, the one of most themes is too bright for that. */
export function redText({ palette }: Theme): string {
  return palette.mode === 'light' ? palette.error.dark : palette.error.main;
}
