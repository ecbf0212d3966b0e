import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { textOf } from '../../cells';
import { MeaningIcon } from '../MeaningIcon';
import type { StatusCount } from './readBoard';

interface Props {
  counts: readonly StatusCount[];
  /** The states that are shown; all of them where none is chosen. */
  chosen: ReadonlySet<string>;
  onChoose: (statuses: string[]) => void;
}

/** How many there are of each state; each is a button that shows these only. */
export function StatusFilter({ counts, chosen, onChoose }: Props) {
  const toggle = (status: string) => onChoose(chosen.has(status) ? [...chosen].filter(one => one !== status) : [...chosen, status]);
  return (
    <Box role="group" aria-label="Show by state" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, pb: 1 }}>
      {counts.map(({ status, color, count }) => {
        const isChosen = chosen.has(status);
        return (
          <Chip
            key={status}
            clickable
            variant={isChosen ? 'filled' : 'outlined'}
            color={isChosen ? color : 'default'}
            aria-pressed={isChosen}
            onClick={() => toggle(status)}
            label={
              <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
                <MeaningIcon color={color} label={null} />
                {status} <strong>{textOf(count, { type: 'integer' })}</strong>
              </Box>
            }
          />
        );
      })}
    </Box>
  );
}
