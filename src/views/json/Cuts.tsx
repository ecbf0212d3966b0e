import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import type { Cut } from './limitTree';

/** More notes than these say no more. */
const MOST_NOTES = 3;

/** Says what of a value a tree leaves out. */
export function Cuts({ cuts }: { cuts: readonly Cut[] }) {
  if (cuts.length === 0) return null;
  const number = numberFormat();
  const notes = cuts.slice(0, MOST_NOTES).map(({ path, shown, of, what }) => `the first ${number.format(shown)} of ${number.format(of)} ${what}${path === '@' ? '' : ` of ${path}`}`);
  const more = cuts.length - notes.length;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ px: 2, pt: 2, overflowWrap: 'anywhere' }}>
      {`Too large to show whole, or to search. Shown: ${notes.join('; ')}${more > 0 ? `; and so in ${number.format(more)} more places` : ''}.`}
    </Typography>
  );
}
