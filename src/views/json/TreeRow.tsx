import { memo, useId } from 'react';
import DataObjectIcon from '@mui/icons-material/DataObject';
import { numberFormat } from '../../cells';
import { CopyIcon, ToolButton } from '../../ui';
import { Marked } from './Marked';
import { leafText, nameOf } from './treeNodes';
import type { TreeNode } from './treeNodes';
import type { CopiedPart } from './useCopyNode';

interface Props {
  node: TreeNode;
  place: number;
  isOpen: boolean;
  /** Whether Tab leads here. */
  isActive: boolean;
  /** Whether the match that was gone to is here. */
  isFound: boolean;
  hasButtons: boolean;
  search: string;
  /** How many it holds in full. */
  of: number;
  copy: (node: TreeNode, part: CopiedPart) => void;
}

/** One value of the tree in a line. What is clicked and pressed is heard by the tree. */
export const TreeRow = memo(function TreeRow({ node, place, isOpen, isActive, isFound, hasButtons, search, of, copy }: Props) {
  const id = useId();
  const holds = typeof node.value === 'object' && node.value !== null;
  return (
    <div
      role="treeitem"
      className={isFound ? 'pp-json-row pp-json-found' : 'pp-json-row'}
      data-place={place}
      tabIndex={isActive ? 0 : -1}
      // Its buttons are no part of its name.
      aria-labelledby={id}
      aria-level={node.level}
      aria-posinset={node.position}
      aria-setsize={node.siblings}
      aria-selected={isActive}
      aria-expanded={node.size > 0 ? isOpen : undefined}
      style={{ paddingLeft: `${(node.level - 1) * 16}px` }}
    >
      <span className="pp-json-toggle" aria-hidden>
        {node.size > 0 && (isOpen ? '▾' : '▸')}
      </span>
      <span id={id} className="pp-json-text">
        {node.parent >= 0 && (
          <span className="pp-json-label">
            <Marked text={nameOf(node)} search={typeof node.steps.at(-1) === 'string' ? search : ''} />:{' '}
          </span>
        )}
        {holds ? (
          <span className="pp-json-null">{summary(node, of)}</span>
        ) : (
          <span className={`pp-json-${node.value === null ? 'null' : typeof node.value === 'string' ? 'string' : 'number'}`}>
            <Marked text={leafText(node)} search={search} />
          </span>
        )}
      </span>
      {hasButtons && (
        <span className="pp-json-buttons">
          <ToolButton label={`Copy the path ${node.path}`} icon={CopyIcon} tabIndex={isActive ? 0 : -1} onClick={() => copy(node, 'path')} />
          <ToolButton label={`Copy the value of ${node.path} as JSON`} icon={DataObjectIcon} tabIndex={isActive ? 0 : -1} onClick={() => copy(node, 'value')} />
        </span>
      )}
    </div>
  );
});

function summary({ value }: TreeNode, of: number): string {
  const count = numberFormat().format(of);
  if (Array.isArray(value)) return of === 0 ? '[]' : `[${count} ${of === 1 ? 'item' : 'items'}]`;
  return of === 0 ? '{}' : `{${count} ${of === 1 ? 'member' : 'members'}}`;
}
