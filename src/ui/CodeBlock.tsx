import Box from '@mui/material/Box';
import { CopyButton } from './CopyButton';

/** Text as it is, with a button that copies it. */
export function CodeBlock({ text, label }: { text: string; label: string }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', bgcolor: 'action.hover', borderRadius: 1 }}>
      <Box component="pre" tabIndex={0} role="region" aria-label={label} sx={{ m: 0, p: 1.5, flexGrow: 1, minWidth: 0, maxHeight: 240, overflow: 'auto', fontSize: '0.8125rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Box>
      <Box sx={{ p: 0.5 }}>
        <CopyButton text={text} label={`Copy: ${label}`} />
      </Box>
    </Box>
  );
}
