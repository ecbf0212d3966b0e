import { useId, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { HIDDEN, useWidth } from '../../ui';
import type { ChartData } from './ChartData';
import { describeChart, describePlace } from './chartTexts';
import type { ChartKind } from './definition';
import { PlotTooltip } from './PlotTooltip';
import { plotOf } from './plotOptions';
import type { Stroke } from './plotOptions';
import { PLOT_STYLE } from './plotStyle';
import { usePlot } from './usePlot';
import type { PlotControl } from './usePlot';

interface Props {
  kind: ChartKind;
  data: ChartData;
  isStacked: boolean;
  /** Beside the series. */
  strokes: readonly Stroke[];
  /** In pixels. */
  height: number;
  /** Names the chart for screen readers. */
  label: string;
}

/** Lines, areas or bars over an axis. It is looked through as a slider is: by pointer, or by arrow keys. */
export default function PlotChart({ kind, data, isStacked, strokes, height, label }: Props) {
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const description = useId();
  const width = useWidth(frame) ?? 0;
  const plot = useMemo(() => plotOf({ kind, data, isStacked, strokes, theme }), [kind, data, isStacked, strokes, theme]);
  const control = usePlot(box, plot, { width, height });
  const { spot, isZoomed, reset } = control;
  const last = data.places.length - 1;
  return (
    <Box ref={frame} sx={{ position: 'relative', ...PLOT_STYLE(theme) }}>
      <Box
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={description}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={spot?.at ?? 0}
        aria-valuetext={spot ? describePlace(data, spot.at) : 'No place chosen'}
        onKeyDown={event => pressed(event, control, last)}
        onBlur={() => control.look(undefined)}
        sx={{ minHeight: height, borderRadius: 1, '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 2 } }}
      />
      <Box id={description} sx={HIDDEN}>
        {`${describeChart(kind, data)} Arrow keys move from place to place, plus and minus zoom, Escape shows all.`}
      </Box>
      {spot && <PlotTooltip data={data} strokes={strokes} spot={spot} width={width} />}
      {isZoomed && (
        <Button size="small" variant="outlined" onClick={reset} sx={{ position: 'absolute', top: 4, right: 8, bgcolor: 'background.paper' }}>
          Reset zoom
        </Button>
      )}
    </Box>
  );
}

function pressed(event: KeyboardEvent, { spot, look, zoom, reset }: PlotControl, last: number): void {
  const page = Math.max(1, Math.round(last / 10));
  const at = spot?.at ?? -1;
  const acts: Record<string, () => void> = {
    ArrowRight: () => look(Math.min(last, at + 1)),
    ArrowUp: () => look(Math.min(last, at + 1)),
    ArrowLeft: () => look(spot ? Math.max(0, at - 1) : last),
    ArrowDown: () => look(spot ? Math.max(0, at - 1) : last),
    PageUp: () => look(Math.min(last, at + page)),
    PageDown: () => look(Math.max(0, at - page)),
    Home: () => look(0),
    End: () => look(last),
    '+': () => zoom(0.5),
    '=': () => zoom(0.5),
    '-': () => zoom(2),
    Escape: () => reset(),
  };
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
