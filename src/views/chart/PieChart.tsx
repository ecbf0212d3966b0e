import Box from '@mui/material/Box';
import { slicePaths } from './slices';
import type { Slice } from './slices';

interface Props {
  slices: readonly Slice[];
  /** Beside the slices. */
  colors: readonly string[];
  /** Beside the slices: name, value and share. */
  texts: readonly string[];
  /** In pixels. */
  height: number;
  label: string;
}

/** Parts of a whole. A picture alone: the legend has every value, and is what people use. */
export function PieChart({ slices, colors, texts, height, label }: Props) {
  const paths = slicePaths(slices.map(({ value }) => value));
  return (
    <Box component="svg" viewBox="-1.02 -1.02 2.04 2.04" role="img" aria-label={`${label}: ${texts.join(', ')}`} sx={{ display: 'block', height, maxWidth: '100%', mx: 'auto' }}>
      {slices.map(({ id }, at) => (
        <Box component="path" key={id} d={paths[at]} fill={colors[at]} sx={{ stroke: theme => theme.palette.background.paper, strokeWidth: 0.015 }}>
          <title>{texts[at]}</title>
        </Box>
      ))}
    </Box>
  );
}
