import Box from '@mui/material/Box';
import { EmptyState } from '../../ui';
import type { ViewProps } from '../ViewProps';

/** A response that is no JSON, as it came. It is text: nothing in it is run or rendered. */
export default function TextView({ body, view }: ViewProps) {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  if (text === '' || body === null) return <EmptyState text="There is nothing here." />;
  return (
    <Box
      component="pre"
      tabIndex={0}
      role="region"
      aria-label="Text"
      sx={{ m: 0, p: 2, maxHeight: view.height ?? 600, overflow: 'auto', fontSize: '0.8125rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {text}
    </Box>
  );
}
