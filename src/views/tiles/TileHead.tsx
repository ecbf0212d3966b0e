import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useHeadingLevel, WarningIcon } from '../../ui';
import { TargetLink } from '../TargetLink';
import type { TileText } from './readTile';

interface Props {
  title: TileText;
  subtitle: TileText;
  /** What else went wrong in the tile. */
  hints?: readonly (string | undefined)[];
}

/** The title of a tile, which is the link of all of it, and a line below. */
export function TileHead({ title, subtitle, hints = [] }: Props) {
  const level = useHeadingLevel();
  const hint = [title.hint, subtitle.hint, ...hints].filter(Boolean).join(' ');
  const text = title.text === '' ? '–' : title.text;
  return (
    <Box sx={{ minWidth: 0, flex: 1 }}>
      <Typography variant="body1" component={level} className="pp-whole" sx={{ m: 0, fontSize: '1rem', fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title.target ? <TargetLink target={title.target}>{text}</TargetLink> : text}
        {hint !== '' && (
          <Tooltip title={hint}>
            <Box component="span" tabIndex={0} role="img" aria-label={hint} sx={{ position: 'relative', zIndex: 1, ml: 0.5, verticalAlign: 'middle', color: 'warning.main' }}>
              <WarningIcon fontSize="inherit" />
            </Box>
          </Tooltip>
        )}
      </Typography>
      {subtitle.text !== '' && (
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {subtitle.text}
        </Typography>
      )}
    </Box>
  );
}
