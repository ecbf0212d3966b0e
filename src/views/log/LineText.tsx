import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { Theme } from '@mui/material/styles';
import { ansiSpans } from './ansi';
import { cssOf } from './ansiCss';
import { markedParts } from './markedParts';
import type { ShownLine } from './shownLine';

const LINE: CSSProperties = { whiteSpace: 'pre', height: 20, padding: '0 16px' };

/** One line in its colours, with what is searched marked. All of it is text. */
export const LineText = memo(function LineText({ line, search, theme }: { line: ShownLine; search: string; theme: Theme }) {
  if (line.isNote) return <div style={{ ...LINE, color: theme.palette.text.secondary, fontStyle: 'italic' }}>{`— ${line.text} —`}</div>;
  return (
    <div style={LINE}>
      {markedParts(ansiSpans(line.text), line.plain, search).map(({ text, style, isMarked, at }) =>
        isMarked ? (
          <mark key={at} style={{ backgroundColor: '#f0c943', color: '#000000' }}>
            {text}
          </mark>
        ) : (
          <span key={at} style={cssOf(style, theme)}>
            {text}
          </span>
        ),
      )}
    </div>
  );
});
