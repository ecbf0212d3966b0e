import { unstable_ClassNameGenerator as ClassNameGenerator } from '@mui/material/className';
import type { Color } from '../model';

/** The classes by which cells are styled; see `CellStyles`. */
export const BADGE = 'proxy-pages-badge';
export const BADGE_LABEL = 'proxy-pages-badge-label';
export const LINK = 'proxy-pages-link';
export const BOOLEAN = 'proxy-pages-boolean';
export const YES = 'proxy-pages-yes';
export const FAINT = 'proxy-pages-faint';

/** The classes of a badge. Those of MUI's chip are among them, for who looks for them. */
export function badgeClass(color: Color): string {
  const chip = ClassNameGenerator.generate('MuiChip');
  return `${chip}-root ${chip}-color${capitalize(color)} ${BADGE} ${BADGE}-${color}`;
}

/** `Success`, as in the names of MUI's parts. */
export function capitalize(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
