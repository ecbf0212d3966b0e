import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { HIDDEN } from '../../ui';

/** Stands for a value that is on its way. */
export function PendingValue() {
  return (
    <>
      <Skeleton width="60%" sx={{ display: 'inline-block', verticalAlign: 'middle' }} />
      <Box component="span" sx={HIDDEN}>
        Loading
      </Box>
    </>
  );
}
