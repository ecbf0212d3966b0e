import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import DownIcon from '@mui/icons-material/ArrowDownward';
import SameIcon from '@mui/icons-material/ArrowForward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import type { Scopes } from '../../model';
import { HIDDEN, useHeadingLevel } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { MeaningIcon } from '../MeaningIcon';
import { renderText } from '../readValue';
import { TargetLink } from '../TargetLink';
import { tileStyle } from '../tiles/tileStyle';
import type { StatConfig } from './definition';
import type { StatReading } from './readStat';
import { Sparkline } from './Sparkline';
import type { Trend } from './trendOf';

interface Props {
  stat: StatConfig;
  reading: StatReading;
  scopes: Scopes;
}

/** A number with its title, what it means, how it changed, and where it leads. */
export function StatTile({ stat, reading: { reading, format, threshold, trend, points }, scopes }: Props) {
  const level = useHeadingLevel();
  const { target, ...shown } = reading;
  const title = renderText(stat.title, scopes);
  const color = threshold?.color ?? 'default';
  return (
    <Box component="li" sx={{ ...tileStyle, display: 'flex', flexDirection: 'column', gap: 0.5, p: 2, ...(color !== 'default' && { borderLeft: 4, borderLeftColor: `${color}.main` }) }}>
      <Typography variant="body2" color="text.secondary" component={level} className="pp-whole" sx={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
        {target ? <TargetLink target={target}>{title}</TargetLink> : title}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Typography component="div" sx={{ fontSize: '1.75rem', lineHeight: 1.2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', minWidth: 0 }}>
          <ColumnValue reading={shown} format={format} isBlock />
        </Typography>
        {threshold && (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: '1.25rem' }}>
            <MeaningIcon color={color} label={threshold.label === undefined ? undefined : null} />
            {threshold.label !== undefined && <Typography variant="body2">{threshold.label}</Typography>}
          </Box>
        )}
      </Box>
      {trend && <TrendLine trend={trend} />}
      {stat.description !== undefined && (
        <Typography variant="caption" color="text.secondary">
          {renderText(stat.description, scopes)}
        </Typography>
      )}
      {points.length > 1 && (
        <Box sx={{ mt: 'auto', pt: 1, color: color === 'default' ? 'text.secondary' : `${color}.main` }}>
          <Sparkline points={points} format={format} title={title} />
        </Box>
      )}
    </Box>
  );
}

const ARROWS = { up: UpIcon, down: DownIcon, same: SameIcon };

function TrendLine({ trend: { direction, isGood, short, sentence } }: { trend: Trend }) {
  const Arrow = ARROWS[direction];
  return (
    <Typography variant="body2" color="text.secondary" component="p" sx={{ m: 0, position: 'relative' }}>
      <Tooltip title={sentence}>
        <Box component="span" aria-hidden sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, position: 'relative', zIndex: 1 }}>
          <Arrow fontSize="inherit" color={isGood === undefined ? 'inherit' : isGood ? 'success' : 'error'} />
          {short}
        </Box>
      </Tooltip>
      <Box component="span" sx={HIDDEN}>
        {sentence}
      </Box>
    </Typography>
  );
}
