import { useMemo } from 'react';
import Box from '@mui/material/Box';
import { RuleType, parser } from 'markdown-to-jsx/react';
import { MAX_MARKDOWN, plainMarkdown } from '../plainMarkdown';
import { MarkdownNodes } from './MarkdownNodes';
import type { MarkdownNode } from './MarkdownNodes';

/** Markdown with its headings, lists, tables and code. HTML in it is text. */
export default function MarkdownBlock({ text }: { text: string }) {
  const nodes = useMemo(() => parser(text.slice(0, MAX_MARKDOWN), { disableParsingRawHTML: true }), [text]);
  const notes = useMemo(() => footnotesOf(nodes), [nodes]);
  return (
    <Box sx={STYLES}>
      <MarkdownNodes nodes={nodes} />
      {notes.length > 0 && (
        <ul className="pp-notes" aria-label="footnotes">
          {notes.map(([name, note]) => (
            <li key={name}>
              <sup>{name}</sup> {plainMarkdown(note)}
            </li>
          ))}
        </ul>
      )}
      {text.length > MAX_MARKDOWN && <p>…</p>}
    </Box>
  );
}

/** The names and texts of footnotes, which the parser keeps beside the targets of links. */
function footnotesOf(nodes: readonly MarkdownNode[]): Array<[string, string]> {
  return nodes.flatMap(node =>
    node.type === RuleType.refCollection
      ? Object.entries(node.refs).flatMap(([name, { target }]): Array<[string, string]> => (name.startsWith('^') ? [[name.slice(1), target]] : []))
      : [],
  );
}

const MONOSPACE = { fontFamily: 'monospace', fontSize: '0.92em' };
const LINE = { border: 1, borderColor: 'divider' };

/** Titles within a field are smaller than those of the page around it. */
const STYLES = {
  overflowWrap: 'anywhere',
  '& > :first-of-type': { mt: 0 },
  '& > :last-child': { mb: 0 },
  '& p, & ul, & ol, & pre, & blockquote, & .pp-scroll': { mt: 0, mb: 1 },
  '& h3, & h4, & h5, & h6': { mt: 2, mb: 0.5, fontSize: '1em', fontWeight: 600, lineHeight: 1.4 },
  '& h3': { fontSize: '1.25em' },
  '& h4': { fontSize: '1.1em' },
  '& ul, & ol': { pl: 3 },
  '& .pp-task': { listStyle: 'none', ml: -2.5 },
  '& .pp-notes': { pl: 0, listStyle: 'none', fontSize: '0.85em', color: 'text.secondary' },
  '& .pp-task svg': { verticalAlign: '-0.125em' },
  '& code': { ...MONOSPACE, px: 0.5, borderRadius: 0.5, bgcolor: 'action.hover' },
  '& pre': { p: 1, maxHeight: 320, overflow: 'auto', borderRadius: 1, bgcolor: 'action.hover' },
  '& pre code': { p: 0, bgcolor: 'transparent', whiteSpace: 'pre' },
  '& blockquote': { mx: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', color: 'text.secondary' },
  '& blockquote > strong:first-of-type': { display: 'block', fontSize: '0.85em' },
  '& hr': { my: 1.5, border: 0, borderTop: 1, borderColor: 'divider' },
  '& img': { maxWidth: '100%', maxHeight: 320, verticalAlign: 'middle' },
  '& mark': { bgcolor: 'action.selected', color: 'inherit' },
  '& .pp-scroll': { overflowX: 'auto' },
  '& table': { borderCollapse: 'collapse' },
  '& th, & td': { ...LINE, px: 1, py: 0.5 },
} as const;
