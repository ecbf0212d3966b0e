import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ChartData } from './ChartData';
import { placeText, valueText } from './chartTexts';
import type { Stroke } from './plotOptions';
import { Swatch } from './Swatch';
import type { Spot } from './usePlot';

interface Props {
  data: ChartData;
  strokes: readonly Stroke[];
  spot: Spot;
  /** Of the chart, in pixels. */
  width: number;
}

/** What stands at the place that is looked at. The slider says the same to screen readers. */
export function PlotTooltip({ data, strokes, spot: { at, left }, width }: Props) {
  const isRight = left < width / 2;
  return (
    <Paper
      aria-hidden
      elevation={4}
      sx={{ position: 'absolute', top: 8, ...(isRight ? { left: left + 12 } : { right: width - left + 12 }), maxWidth: Math.max(220, width / 2), px: 1.5, py: 1, pointerEvents: 'none', zIndex: 2 }}
    >
      <Typography variant="caption" component="div" color="text.secondary" sx={{ mb: 0.5 }}>
        {placeText(data.places[at] ?? 0, data.axis)}
      </Typography>
      {data.series.map(({ id, title, values }, index) =>
        values[at] === undefined ? null : (
          <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1, typography: 'body2' }}>
            <Swatch stroke={strokes[index]} />
            <Box sx={{ flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{title}</Box>
            <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600, whiteSpace: 'nowrap' }}>{valueText(values[at], data)}</Box>
          </Box>
        ),
      )}
    </Paper>
  );
}
