import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { JsonView as Tree, collapseAllNested } from 'react-json-view-lite';
import { numberFormat } from '../../cells';
import type { Json } from '../../model';
import { limitTree } from './limitTree';
import type { Cut } from './limitTree';
import { useTreeStyles } from './useTreeStyles';

/** More notes than these say no more. */
const MOST_NOTES = 3;

/** A value as a tree that opens and closes; of a very large one the first part, which it says. */
export function JsonTree({ value, label, maxHeight }: { value: Json; label: string; maxHeight: number }) {
  const styles = useTreeStyles();
  const limited = useMemo(() => limitTree(value), [value]);
  return (
    <>
      <Cuts cuts={limited.cuts} />
      <Box sx={{ p: 2, maxHeight, overflow: 'auto', fontFamily: 'monospace', fontSize: '0.8125rem', ...styles.sx }} tabIndex={0} role="region" aria-label={label}>
        {typeof limited.value === 'object' && limited.value !== null ? (
          <Tree data={limited.value} style={styles.classes} shouldExpandNode={level => level < 2 || collapseAllNested(level)} clickToExpandNode />
        ) : (
          JSON.stringify(limited.value)
        )}
      </Box>
    </>
  );
}

function Cuts({ cuts }: { cuts: readonly Cut[] }) {
  if (cuts.length === 0) return null;
  const number = numberFormat();
  const notes = cuts.slice(0, MOST_NOTES).map(({ path, shown, of, what }) => `the first ${number.format(shown)} of ${number.format(of)} ${what}${path === '@' ? '' : ` of ${path}`}`);
  const more = cuts.length - notes.length;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ px: 2, pt: 2, overflowWrap: 'anywhere' }}>
      {`Too large to show whole. Shown: ${notes.join('; ')}${more > 0 ? `; and so in ${number.format(more)} more places` : ''}.`}
    </Typography>
  );
}
