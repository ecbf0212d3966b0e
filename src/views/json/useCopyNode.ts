import { useCallback, useState } from 'react';
import type { Json } from '../../model';
import { COPY_REFUSED, copyText } from '../../ui';
import { valueAt } from './treeNodes';
import type { TreeNode } from './treeNodes';

export type CopiedPart = 'path' | 'value';

/** Copies the path of a node as an expression, or its value as JSON: all of it, also where the tree shows the first part. `copied` says what was done. */
export function useCopyNode(root: Json): { copy: (node: TreeNode, part: CopiedPart) => void; copied: string } {
  const [copied, setCopied] = useState('');
  const copy = useCallback(
    (node: TreeNode, part: CopiedPart) => {
      const text = part === 'path' ? node.path : JSON.stringify(valueAt(root, node.steps), null, 2);
      void copyText(text).then(isDone => setCopied(!isDone ? COPY_REFUSED : part === 'path' ? `Copied ${node.path}` : `Copied the value of ${node.path}`));
    },
    [root],
  );
  return { copy, copied };
}
