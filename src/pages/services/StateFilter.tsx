import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { HEALTH_STATES } from '../../data/health/ServiceHealth';
import type { HealthState } from '../../data/health/ServiceHealth';
import { STATE_WORDS, StateDot } from './StateWord';

interface Props {
  /** The state of every service. */
  states: readonly HealthState[];
  chosen: HealthState | undefined;
  onChoose: (state: HealthState | undefined) => void;
}

/** How many services are in which state, and a way to see only those. */
export function StateFilter({ states, chosen, onChoose }: Props) {
  const count = (state: HealthState) => states.filter(other => other === state).length;
  return (
    <Box role="group" aria-label="Show services" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Chip clickable component="button" size="small" label={`All ${states.length}`} aria-pressed={chosen === undefined} variant={chosen === undefined ? 'filled' : 'outlined'} onClick={() => onChoose(undefined)} />
      {HEALTH_STATES.map(state => (
        <Chip
          key={state}
          clickable
          component="button"
          size="small"
          icon={
            <Box component="span" sx={{ display: 'flex', pl: 0.5 }}>
              <StateDot state={state} />
            </Box>
          }
          label={`${STATE_WORDS[state]} ${count(state)}`}
          aria-pressed={chosen === state}
          variant={chosen === state ? 'filled' : 'outlined'}
          onClick={() => onChoose(chosen === state ? undefined : state)}
        />
      ))}
    </Box>
  );
}
