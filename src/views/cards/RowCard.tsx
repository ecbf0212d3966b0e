import { memo, useState } from 'react';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Cell, imageSource } from '../../cells';
import type { Json, Scopes } from '../../model';
import { MoreIcon, useRoute } from '../../ui';
import { TileFields } from '../tiles/TileFields';
import { TileHead } from '../tiles/TileHead';
import { lazyTileStyle, tileStyle } from '../tiles/tileStyle';
import type { CardsView } from './definition';
import { readCard } from './readCards';

interface Props {
  view: CardsView;
  /** The expression to what the row is called. */
  name: string | undefined;
  row: Json;
  scopes: Scopes;
  /** Offers what can be done with a row; absent where nothing can. */
  onActions?: (row: Json, button: HTMLElement) => void;
}

/** A row as a card, all of which is a link where it leads somewhere. */
export const RowCard = memo(function RowCard({ view, name, row, scopes, onActions }: Props) {
  const route = useRoute();
  const { title, subtitle, image, badge } = readCard(view, name, row, scopes, route);
  return (
    <Box component="li" sx={{ ...tileStyle, ...lazyTileStyle, display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>
      {image.text !== '' && <Picture address={image.text} />}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, p: 2, flex: 1 }}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
          <TileHead title={title} subtitle={subtitle} hints={[image.hint, badge.hint]} />
          {badge.text !== '' && (
            <Box sx={{ flexShrink: 0, maxWidth: '50%' }}>
              <Cell value={badge.text} format={{ type: 'badge', ...(view.colors && { colors: view.colors }) }} />
            </Box>
          )}
          {onActions && (
            // Above the link that all of the card is.
            <IconButton size="small" aria-label={`Actions of ${title.text || 'the card'}`} aria-haspopup="menu" onClick={event => onActions(row, event.currentTarget)} sx={{ position: 'relative', zIndex: 1, m: -0.5 }}>
              <MoreIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
        {view.fields && <TileFields fields={view.fields} row={row} scopes={scopes} />}
      </Box>
    </Box>
  );
});

/** An image that the portal may load; others are left out. What it shows is said by the title of its card. */
function Picture({ address }: { address: string }) {
  const [failed, setFailed] = useState<string>();
  const source = imageSource(address);
  if (source === undefined || failed === source) return null;
  return <Box component="img" src={source} alt="" loading="lazy" onError={() => setFailed(source)} sx={{ display: 'block', width: '100%', height: 120, objectFit: 'contain', bgcolor: 'action.hover' }} />;
}
