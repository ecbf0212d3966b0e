import { useEffect, useState } from 'react';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Announcement } from './Announcement';
import { COPY_REFUSED, copyText } from './copyText';
import { CopyIcon, WarningIcon, YesIcon } from './icons';

const SHOWN_MS = 2000;
const TIGHT = { p: 0.25, my: -0.25, fontSize: '1rem' };

/**
 * Puts a text on the clipboard and says so.
 * @param isTight - whether it stands in a line of text, which is not to become higher
 */
export function CopyButton({ text, label, isTight = false }: { text: string; label: string; isTight?: boolean }) {
  const [said, setSaid] = useState<string>();
  const [isHovered, setIsHovered] = useState(false);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    // What is to be read out has to be there before it says something; beside every value, it would be in the way.
    setSaid('');
    setSaid((await copyText(text)) ? COPIED : COPY_REFUSED);
  };
  const Icon = !said ? CopyIcon : said === COPIED ? YesIcon : WarningIcon;
  return (
    <>
      <Tooltip title={said || label} open={isHovered || said === COPY_REFUSED} onOpen={() => setIsHovered(true)} onClose={() => setIsHovered(false)}>
        <IconButton size="small" aria-label={label} onClick={() => void copy()} sx={isTight ? TIGHT : undefined}>
          <Icon fontSize={isTight ? 'inherit' : 'small'} />
        </IconButton>
      </Tooltip>
      {said !== undefined && <Announcement text={said} />}
    </>
  );
}

const COPIED = 'Copied';
