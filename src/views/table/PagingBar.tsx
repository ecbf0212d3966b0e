import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { Paging } from '../../model';
import { ErrorPanel } from '../../ui';

interface Props {
  paging: Paging;
  /** What is done with the rows that are loaded only, as in “sorted and searched”. */
  partly?: string;
}

/** Below rows that come page by page: what is on its way, what is missing, and how to get the rest. */
export function PagingBar({ paging, partly }: Props) {
  const { hasMore, isLoading, isLoadingAll, loaded, total, failure, notices, loadMore, loadAll, stop } = paging;
  return (
    <>
      <Box sx={{ height: 2 }}>
        {isLoading && (
          <LinearProgress aria-label="Loading more rows" sx={{ height: 2 }} {...(total !== undefined && isLoadingAll && { variant: 'determinate', value: (100 * loaded) / total })} />
        )}
      </Box>
      {failure && <ErrorPanel diagnosis={failure} onRetry={loadMore} still="Shown above: the rows that came before." />}
      {hasMore && (partly !== undefined || isLoadingAll) && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pt: 1 }}>
          <Typography variant="body2" color="text.secondary">
            {isLoadingAll ? 'All rows are being loaded.' : `Only the rows loaded are ${partly}.`}
          </Typography>
          <Button size="small" onClick={isLoadingAll ? stop : loadAll}>
            {isLoadingAll ? 'Stop' : 'Load all'}
          </Button>
        </Box>
      )}
      {notices.map(notice => (
        <ErrorPanel key={notice.title} diagnosis={notice} isNotice />
      ))}
    </>
  );
}
