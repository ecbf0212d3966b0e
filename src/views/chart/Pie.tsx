import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { numberFormat } from '../../cells';
import type { ChartData } from './ChartData';
import { valueText } from './chartTexts';
import { Legend } from './Legend';
import { colorAt } from './palette';
import { PieChart } from './PieChart';
import { slicesOf } from './slices';

interface Props {
  data: ChartData;
  hidden: ReadonlySet<string>;
  onToggle: (id: string) => void;
  height: number;
  label: string;
}

/** A pie with its legend, where each value and its share of what is shown stands. */
export function Pie({ data, hidden, onToggle, height, label }: Props) {
  const theme = useTheme();
  const percent = numberFormat({ style: 'percent', maximumFractionDigits: 1 });
  const { slices, notes } = slicesOf(data);
  const shown = slices.filter(({ id }) => !hidden.has(id));
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  const colored = slices.map((slice, at) => ({ ...slice, fill: colorAt(at, slice.color, theme) }));
  const detail = (id: string, value: number) => `${valueText(value, data)}${hidden.has(id) ? '' : ` · ${percent.format(value / total)}`}`;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
        <PieChart slices={shown} colors={colored.filter(({ id }) => !hidden.has(id)).map(({ fill }) => fill)} texts={shown.map(({ id, title, value }) => `${title} ${detail(id, value)}`)} height={height} label={label} />
      </Box>
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Legend entries={colored.map(({ id, title, value, fill }) => ({ id, title, stroke: { color: fill, dash: [] }, detail: detail(id, value) }))} hidden={hidden} onToggle={onToggle} />
        {notes.map(note => (
          <Typography key={note} variant="body2" color="text.secondary">
            {note}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
