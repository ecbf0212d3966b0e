import Box from '@mui/material/Box';
import { diagnoseNoRows } from '../data/diagnoseNoRows';
import type { Json } from '../model';
import { ErrorPanel } from '../ui';

interface Props {
  /** Where the view stands in app-config. */
  viewKey: string;
  /** The expression that leads nowhere. */
  source: string;
  body: Json;
}

/** The expression leads nowhere: what the body has instead says more than an empty table. */
export default function NoRows({ viewKey, source, body }: Props) {
  return (
    <Box sx={{ p: 2 }}>
      <ErrorPanel diagnosis={diagnoseNoRows(viewKey, source, body)} />
    </Box>
  );
}
