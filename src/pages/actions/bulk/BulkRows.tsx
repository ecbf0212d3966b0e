import Box from '@mui/material/Box';
import type { RunState } from '../../../data';
import { redText } from '../../../ui';
import type { BulkItem } from '../../../ui';
import { countRows, stateText } from './bulkTexts';
import type { RowStates } from './RowStates';

const COLORS: Record<RunState['state'], 'text.primary' | 'text.secondary' | typeof redText> = { waiting: 'text.secondary', underWay: 'text.primary', done: 'text.primary', failed: redText, unknown: 'text.primary', leftOut: 'text.secondary' };
/** So many are drawn; the report has them all. */
const DRAWN = 200;

interface Props {
  items: readonly BulkItem[];
  states: RowStates;
  /** Whether nothing moves any more. */
  isEnded: boolean;
}

/** What became of each row so far; what needs a look comes before the others in the end, and where not all are drawn. */
export function BulkRows({ items, states, isEnded }: Props) {
  return (
    <>
      <Box component="ul" aria-label="Rows" tabIndex={0} sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 320, overflow: 'auto', typography: 'body2' }}>
        {drawnOnes(items.length, isEnded || items.length > DRAWN ? states.lookAt : NONE).map(at => {
          const state = states.all[at] ?? { state: 'waiting' as const };
          return (
            <Box component="li" key={at} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, py: 0.5, overflowWrap: 'anywhere' }}>
              <Box component="span" sx={{ flex: '1 1 120px', fontWeight: 500 }}>
                {items[at]?.name}
              </Box>
              <Box component="span" sx={{ flex: '2 1 200px', color: COLORS[state.state] }}>
                {stateText(state)}
              </Box>
            </Box>
          );
        })}
      </Box>
      {items.length > DRAWN && <Box sx={{ typography: 'body2', mt: 1 }}>And {countRows(items.length - DRAWN)} more; the report has them all.</Box>}
    </>
  );
}

const NONE: ReadonlySet<number> = new Set();

/** The places of those that are drawn. */
function drawnOnes(count: number, first: ReadonlySet<number>): number[] {
  const places: number[] = [];
  for (const at of first) if (places.push(at) === DRAWN) return places;
  for (let at = 0; at < count && places.length < DRAWN; at += 1) if (!first.has(at)) places.push(at);
  return places;
}
