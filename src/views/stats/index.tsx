import { useMemo } from 'react';
import Box from '@mui/material/Box';
import { EmptyState, useRoute } from '../../ui';
import { renderText } from '../readValue';
import { tilesStyle } from '../tiles/tileStyle';
import type { ViewProps } from '../ViewProps';
import type { StatsView as StatsConfig } from './definition';
import { numberOf, readStat } from './readStat';
import { seeAnswer } from './seenAnswers';
import { StatTile } from './StatTile';

/** Single numbers of a response, each in a tile. */
export default function StatsView({ view, body, scopes, updatedAt = 0 }: ViewProps<StatsConfig>) {
  const route = useRoute();
  const own = useMemo(() => ({ ...scopes, data: body }), [scopes, body]);
  const place = useMemo(() => JSON.stringify([view.key, scopes.params, scopes.inputs, scopes.user]), [view, scopes]);
  const seen = useMemo(() => seeAnswer(place, body, { at: updatedAt, numbers: view.stats.map(stat => numberOf(stat, body, own)) }), [place, view, body, own, updatedAt]);
  const readings = useMemo(() => view.stats.map((stat, index) => readStat(stat, body, own, route, seen, index)), [view, body, own, route, seen]);
  if (body === null) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return (
    <Box component="ul" sx={tilesStyle(150, 'auto-fit')}>
      {view.stats.map((stat, index) => {
        const reading = readings[index];
        return reading && <StatTile key={stat.key} stat={stat} reading={reading} scopes={own} />;
      })}
    </Box>
  );
}
