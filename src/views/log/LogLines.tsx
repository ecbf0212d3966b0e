import { forwardRef, useMemo } from 'react';
import type { UIEventHandler } from 'react';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { LineText } from './LineText';
import type { ShownLine } from './shownLine';

/** Of a line, in pixels. All are equally high, so that none has to be measured. */
export const LINE_HEIGHT = 20;
/** Drawn beyond what is seen, so that scrolling shows no gap. */
const BEYOND = 20;

interface Props {
  lines: readonly ShownLine[];
  /** Marked in the lines. */
  search: string;
  /** How far it is scrolled, and how high it is, in pixels. */
  view: { top: number; height: number };
  height: number;
  label: string;
  onScroll: UIEventHandler<HTMLDivElement>;
}

/** As many lines as are seen, however many there are. */
export const LogLines = forwardRef<HTMLDivElement, Props>(function LogLines({ lines, search, view, height, label, onScroll }, ref) {
  const theme = useTheme();
  const first = Math.max(0, Math.floor(view.top / LINE_HEIGHT) - BEYOND);
  const end = Math.min(lines.length, Math.ceil((view.top + view.height) / LINE_HEIGHT) + BEYOND);
  const seen = useMemo(() => lines.slice(first, end), [lines, first, end]);
  return (
    <Box
      ref={ref}
      role="log"
      aria-live="off"
      aria-label={label}
      tabIndex={0}
      onScroll={onScroll}
      sx={{ height, overflow: 'auto', fontFamily: 'monospace', fontSize: '0.8125rem', lineHeight: `${LINE_HEIGHT}px`, '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 } }}
    >
      <Box sx={{ height: lines.length * LINE_HEIGHT, pt: `${first * LINE_HEIGHT}px`, boxSizing: 'border-box', width: 'max-content', minWidth: '100%' }}>
        {seen.map(line => (
          <LineText key={line.id} line={line} search={search} theme={theme} />
        ))}
      </Box>
    </Box>
  );
});
