import { alpha } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';

const LAID_OVER = { position: 'absolute', pointerEvents: 'none' } as const;

/** What uPlot's own stylesheet does for the parts that are used here, in the colours of the theme. */
export const PLOT_STYLE = ({ palette }: Theme) => ({
  '& .u-wrap': { position: 'relative', userSelect: 'none' },
  '& .u-over, & .u-under': { position: 'absolute' },
  '& .u-under': { overflow: 'hidden' },
  '& .uplot canvas': { display: 'block', width: '100%', height: '100%' },
  '& .u-axis': { position: 'absolute' },
  '& .u-select': { ...LAID_OVER, backgroundColor: alpha(palette.text.primary, 0.12) },
  '& .u-cursor-x': { ...LAID_OVER, left: 0, top: 0, height: '100%', borderRight: `1px dashed ${palette.text.secondary}` },
  '& .u-cursor-pt': { ...LAID_OVER, left: 0, top: 0, borderRadius: '50%', border: '0 solid', backgroundClip: 'padding-box !important' },
  '& .u-off': { display: 'none' },
});
