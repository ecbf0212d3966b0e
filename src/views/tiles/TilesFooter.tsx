import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Paging } from '../../model';
import { PagingBar } from '../table/PagingBar';
import { countText } from '../table/tableTexts';

interface Props {
  /** How many are drawn. */
  drawn: number;
  /** How many pass. */
  passing: number;
  /** How many are loaded. */
  loaded: number;
  paging?: Paging;
  /** What is done with the rows that are loaded only, as in “searched”. */
  partly?: string;
  /** Draws the next ones; absent where all are. */
  more?: () => void;
}

/** Below tiles: how many there are, and how to see the rest. */
export function TilesFooter({ drawn, passing, loaded, paging, partly, more }: Props) {
  const canLoad = paging?.hasMore && !paging.isLoading && !paging.isLoadingAll;
  return (
    <>
      {(more || canLoad) && (
        <Box sx={{ display: 'flex', justifyContent: 'center', px: 2 }}>
          <Button size="small" onClick={more ?? paging?.loadMore}>
            {more ? 'Show more' : 'Load more'}
          </Button>
        </Box>
      )}
      {paging && <PagingBar paging={paging} partly={partly} />}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ px: 2, py: 1, m: 0 }}>
        {more && `${countText(drawn, drawn, undefined)} drawn, `}
        {countText(passing, loaded, paging)}
      </Typography>
    </>
  );
}
