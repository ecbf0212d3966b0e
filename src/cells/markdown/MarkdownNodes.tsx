import { Fragment } from 'react';
import type { ReactNode } from 'react';
import CheckedIcon from '@mui/icons-material/CheckBoxOutlined';
import UncheckedIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import { RuleType } from 'markdown-to-jsx/react';
import type { MarkdownToJSX } from 'markdown-to-jsx/react';
import { MarkdownImage } from './MarkdownImage';
import { MarkdownLink } from './MarkdownLink';

export type MarkdownNode = MarkdownToJSX.ASTNode;
type Within = (children: readonly MarkdownNode[]) => ReactNode;
type Draw<T extends MarkdownNode['type']> = (node: Extract<MarkdownNode, { type: T }>, within: Within) => ReactNode;

/** Nobody nests deeper on purpose, and what draws must not run out of stack. */
const MAX_DEPTH = 30;
/** The elements of runs of text. */
const RUNS = ['strong', 'em', 'del', 'mark'] as const;
const NOTHING = () => null;

/** How every kind of node is drawn. No node has an id: it could take the place of one of the page's own. */
const DRAW: { [T in MarkdownNode['type']]: Draw<T> } = {
  [RuleType.text]: ({ text }) => text,
  [RuleType.paragraph]: ({ children }, within) => <p>{within(children)}</p>,
  [RuleType.heading]: ({ level, children }, within) => {
    // The page has the first level, its views have the second.
    const Heading = (['h3', 'h4', 'h5'] as const)[level - 1] ?? 'h6';
    return <Heading>{within(children)}</Heading>;
  },
  [RuleType.textFormatted]: ({ tag, children }, within) => {
    const Run = RUNS.find(run => run === tag) ?? Fragment;
    return <Run>{within(children)}</Run>;
  },
  [RuleType.breakLine]: () => <br />,
  [RuleType.breakThematic]: () => <hr />,
  [RuleType.codeInline]: ({ text }) => <code>{text}</code>,
  [RuleType.codeBlock]: ({ text }) => <Code text={text} />,
  [RuleType.frontmatter]: ({ text }) => <Code text={text} />,
  [RuleType.blockQuote]: ({ alert, children }, within) => (
    <blockquote>
      {alert !== undefined && <strong>{alert}</strong>}
      {within(children)}
    </blockquote>
  ),
  [RuleType.link]: ({ target, children }, within) => <MarkdownLink target={target}>{within(children)}</MarkdownLink>,
  [RuleType.image]: ({ target, alt }) => <MarkdownImage target={target} alt={alt} />,
  [RuleType.orderedList]: ({ start, items }, within) => <ol start={start}>{items.map((item, index) => drawItem(item, index, within))}</ol>,
  [RuleType.unorderedList]: ({ items }, within) => <ul>{items.map((item, index) => drawItem(item, index, within))}</ul>,
  [RuleType.gfmTask]: ({ completed }) => (completed ? <CheckedIcon titleAccess="done" fontSize="inherit" /> : <UncheckedIcon titleAccess="to do" fontSize="inherit" />),
  [RuleType.table]: drawTable,
  [RuleType.footnoteReference]: ({ text }) => <sup>{text}</sup>,
  // Footnotes stand below the text, and what links refer to is in the links.
  [RuleType.footnote]: NOTHING,
  [RuleType.ref]: NOTHING,
  [RuleType.refCollection]: NOTHING,
  // HTML is not parsed, so there is none.
  [RuleType.htmlBlock]: NOTHING,
  [RuleType.htmlComment]: NOTHING,
  [RuleType.htmlSelfClosing]: NOTHING,
};

/** Draws parsed markdown as elements of a fixed list, for the text comes from a service. */
export function MarkdownNodes({ nodes, depth = 0 }: { nodes: readonly MarkdownNode[]; depth?: number }) {
  if (depth > MAX_DEPTH) return <>…</>;
  const within: Within = children => <MarkdownNodes nodes={children} depth={depth + 1} />;
  return (
    <>
      {nodes.map((node, index) => (
        // Nodes have no names of their own, and never move.
        <Fragment key={`${index}`}>{(DRAW[node.type] as Draw<typeof node.type>)(node, within)}</Fragment>
      ))}
    </>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}

function drawItem(item: readonly MarkdownNode[], index: number, within: Within): ReactNode {
  const isTask = item[0]?.type === RuleType.gfmTask;
  return (
    <li key={`${index}`} className={isTask ? 'pp-task' : undefined}>
      {within(item)}
    </li>
  );
}

function drawTable({ header, cells, align }: MarkdownToJSX.TableNode, within: Within): ReactNode {
  const alignOf = (index: number) => ({ textAlign: align[index] ?? ('left' as const) });
  return (
    <div className="pp-scroll" tabIndex={0} role="region" aria-label="table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={`${index}`} style={alignOf(index)}>
                {within(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, number) => (
            <tr key={`${number}`}>
              {row.map((cell, index) => (
                <td key={`${index}`} style={alignOf(index)}>
                  {within(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
