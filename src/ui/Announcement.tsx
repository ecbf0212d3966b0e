import { memo } from 'react';
import Box from '@mui/material/Box';

/** Seen by nobody, read by screen readers. A style that is `display: none` would hide it from them as well. */
export const HIDDEN = { position: 'absolute', width: '1px', height: '1px', m: '-1px', p: 0, border: 0, overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap' } as const;

/** A text that screen readers read when it changes; it has to be in the page before there is anything to say. */
export const Announcement = memo(function Announcement({ text }: { text: string }) {
  return (
    <Box role="status" sx={HIDDEN}>
      {text}
    </Box>
  );
});
