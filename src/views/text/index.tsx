import { useMemo } from 'react';
import Box from '@mui/material/Box';
import { EmptyState } from '../../ui';
import type { ViewProps } from '../ViewProps';
import { blocksOf } from './blocksOf';

/** Of a long text only what is in view is laid out, or ten megabytes would freeze the page. */
const BLOCK = { display: 'block', contentVisibility: 'auto', containIntrinsicSize: 'auto 4000px' } as const;

/** A response that is no JSON, as it came. It is text: nothing in it is run or rendered. */
export default function TextView({ body, view }: ViewProps) {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  const blocks = useMemo(() => blocksOf(text), [text]);
  if (text === '' || body === null) return <EmptyState text="There is nothing here." />;
  return (
    <Box
      component="pre"
      tabIndex={0}
      role="region"
      aria-label="Text"
      sx={{ m: 0, p: 2, maxHeight: view.height ?? 600, overflow: 'auto', fontSize: '0.8125rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {blocks.map((block, index) => (
        <Box key={`${index}`} component="span" sx={BLOCK}>
          {block}
        </Box>
      ))}
    </Box>
  );
}
