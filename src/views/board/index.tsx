import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Cell } from '../../cells';
import type { Scopes } from '../../model';
import { Announcement, EmptyState, useRoute } from '../../ui';
import { MeaningIcon } from '../MeaningIcon';
import { renderText } from '../readValue';
import { countText } from '../table/tableTexts';
import { TileFields } from '../tiles/TileFields';
import { TileHead } from '../tiles/TileHead';
import { TilesFooter } from '../tiles/TilesFooter';
import { lazyTileStyle, tileStyle, tilesStyle } from '../tiles/tileStyle';
import { useSteps } from '../tiles/useSteps';
import type { ViewProps } from '../ViewProps';
import type { BoardView as BoardConfig } from './definition';
import { readBoard } from './readBoard';
import type { BoardTile } from './readBoard';
import { StatusFilter } from './StatusFilter';
import { useStatuses } from './useStatuses';

/** Rows as tiles by their state, the worst first, with how many there are of each. */
export default function BoardView({ view, rows, scopes, paging }: ViewProps<BoardConfig>) {
  const route = useRoute();
  const { tiles, counts } = useMemo(() => readBoard(view, rows, scopes, route), [view, rows, scopes, route]);
  const [chosen, choose] = useStatuses(view.id);
  const passing = useMemo(() => (chosen.size === 0 ? tiles : tiles.filter(({ status }) => chosen.has(status))), [tiles, chosen]);
  const { shown, more } = useSteps(passing.length, chosen);
  if (rows.length === 0) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  return (
    <>
      <StatusFilter counts={counts} chosen={chosen} onChoose={choose} />
      {passing.length === 0 ? (
        <EmptyState text="Nothing is in this state.">
          <Button size="small" onClick={() => choose([])}>
            Show all
          </Button>
        </EmptyState>
      ) : (
        <Box component="ul" sx={tilesStyle(220)}>
          {passing.slice(0, shown).map((tile, place) => (
            <Tile key={place} tile={tile} view={view} scopes={scopes} />
          ))}
        </Box>
      )}
      <Announcement text={chosen.size === 0 ? '' : countText(passing.length, rows.length, paging)} />
      <TilesFooter drawn={shown} passing={passing.length} loaded={rows.length} paging={paging} partly="counted" more={more} />
    </>
  );
}

function Tile({ tile: { row, status, color, title, subtitle, hint }, view, scopes }: { tile: BoardTile; view: BoardConfig; scopes: Scopes }) {
  return (
    <Box component="li" sx={{ ...tileStyle, ...lazyTileStyle, display: 'flex', flexDirection: 'column', gap: 1, p: 1.5, borderLeft: 4, borderLeftColor: color === 'default' ? 'text.disabled' : `${color}.main` }}>
      <TileHead title={title} subtitle={subtitle} hints={[hint]} />
      {view.fields && <TileFields fields={view.fields} row={row} scopes={scopes} />}
      <Box sx={{ mt: 'auto', display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <MeaningIcon color={color} label={null} />
        <Cell value={status} format={{ type: 'badge', colors: { [status]: color } }} />
      </Box>
    </Box>
  );
}
