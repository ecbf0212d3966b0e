import { useMemo, useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { EmptyState, InHeading, ToolButton } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import type { ChartData } from './ChartData';
import { ChartTable } from './ChartTable';
import type { ChartView as ChartConfig } from './definition';
import { TableIcon } from './icons';
import { Legend } from './Legend';
import { colorAt, dashAt } from './palette';
import { Pie } from './Pie';
import PlotChart from './PlotChart';
import { readChart } from './readChart';

const HEIGHT = 280;
const PRESSED = { bgcolor: 'action.selected' };

/** Rows as a chart, with a legend that shows and hides series, and the same as a table. */
export default function ChartView({ view, rows, scopes }: ViewProps<ChartConfig>) {
  const data = useMemo(() => readChart(view, rows, scopes), [view, rows, scopes]);
  const [isTable, setIsTable] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const { chart: kind = 'line', height = HEIGHT } = view;
  const label = view.title === undefined ? 'Chart' : renderText(view.title, scopes);
  const isEmpty = !data.series.some(({ values }) => values.some(value => typeof value === 'number'));
  if (isEmpty && data.notes.length === 0) return <EmptyState text={view.empty === undefined ? 'There is nothing to draw.' : renderText(view.empty, scopes)} />;
  const shared = { data, hidden, height, label, onToggle: (id: string) => setHidden(toggled(hidden, id)) };
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <InHeading>
        <ToolButton label="Show as a table" icon={TableIcon} aria-pressed={isTable} sx={isTable ? PRESSED : undefined} onClick={() => setIsTable(!isTable)} />
      </InHeading>
      {isTable ? <ChartTable data={data} label={label} height={height + 40} /> : kind === 'pie' ? <Pie {...shared} /> : <Series {...shared} kind={kind} isStacked={view.stacked === true && kind !== 'line'} />}
      {data.notes.map(note => (
        <Typography key={note} variant="body2" color="text.secondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      ))}
    </Box>
  );
}

interface SeriesProps {
  kind: 'line' | 'area' | 'bar';
  data: ChartData;
  isStacked: boolean;
  hidden: ReadonlySet<string>;
  onToggle: (id: string) => void;
  height: number;
  label: string;
}

function Series({ kind, data, isStacked, hidden, onToggle, height, label }: SeriesProps) {
  const theme = useTheme();
  const entries = useMemo(() => data.series.map(({ id, title, color }, at) => ({ id, title, stroke: { color: colorAt(at, color, theme), dash: kind === 'bar' || isStacked ? [] : dashAt(at) } })), [data, kind, isStacked, theme]);
  const shown = useMemo(() => ({ ...data, series: data.series.filter(({ id }) => !hidden.has(id)) }), [data, hidden]);
  const strokes = useMemo(() => entries.filter(({ id }) => !hidden.has(id)).map(({ stroke }) => stroke), [entries, hidden]);
  return (
    <>
      <PlotChart kind={kind} data={shown} isStacked={isStacked} strokes={strokes} height={height} label={label} />
      {entries.length > 1 && <Legend entries={entries} hidden={hidden} onToggle={onToggle} />}
    </>
  );
}

/** With an id that was not there, or without one that was. */
function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const copy = new Set(ids);
  if (!copy.delete(id)) copy.add(id);
  return copy;
}
