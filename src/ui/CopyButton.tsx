import { useEffect, useState } from 'react';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { CopyIcon, YesIcon } from './icons';

const SHOWN_MS = 2000;
const TIGHT = { p: 0.25, my: -0.25, fontSize: '1rem' };

/**
 * Puts a text on the clipboard and says so.
 * @param isTight - whether it stands in a line of text, which is not to become higher
 */
export function CopyButton({ text, label, isTight = false }: { text: string; label: string; isTight?: boolean }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const size = isTight ? 'inherit' : 'small';
  const copy = () => void navigator.clipboard?.writeText(text).then(() => setCopied(true), () => undefined);
  return (
    <Tooltip title={copied ? 'Copied' : label}>
      <IconButton size="small" aria-label={copied ? 'Copied' : label} onClick={copy} sx={isTight ? TIGHT : undefined}>
        {copied ? <YesIcon fontSize={size} /> : <CopyIcon fontSize={size} />}
      </IconButton>
    </Tooltip>
  );
}
