import Box from '@mui/material/Box';
import type { HealthState } from '../../data/health/ServiceHealth';

/** What a state is called. */
export const STATE_WORDS: Record<HealthState, string> = { up: 'Up', degraded: 'Degraded', down: 'Down', unknown: 'Unknown' };

const COLORS: Record<HealthState, string> = { up: 'success.main', degraded: 'warning.main', down: 'error.main', unknown: 'text.disabled' };

/** A dot and a word: the colour alone would say nothing to many. */
export function StateWord({ state }: { state: HealthState }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, fontWeight: 600 }}>
      <StateDot state={state} />
      {STATE_WORDS[state]}
    </Box>
  );
}

/** The dot of a state, beside its word. What is not known is hollow. */
export function StateDot({ state }: { state: HealthState }) {
  return <Box component="span" aria-hidden sx={{ flex: 'none', width: 10, height: 10, borderRadius: '50%', border: 2, borderColor: COLORS[state], bgcolor: state === 'unknown' ? 'transparent' : COLORS[state] }} />;
}
