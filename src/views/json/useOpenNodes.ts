import { useCallback, useMemo, useState } from 'react';
import { visiblePlaces } from './treeNodes';
import type { TreeNode } from './treeNodes';

/** The root and what is directly in it are open at first. */
const OPEN_LEVELS = 2;

interface OpenNodes {
  isOpen: (node: TreeNode) => boolean;
  /** Places of the nodes that show. */
  visible: readonly number[];
  setOpen: (node: TreeNode, open: boolean) => void;
  /** Opens all that is around a node. */
  reveal: (node: TreeNode) => void;
}

const isOpenAtFirst = ({ level }: TreeNode) => level <= OPEN_LEVELS;

/** Which nodes are open. They are known by their paths, so that a fresh answer leaves them as they are. */
export function useOpenNodes(nodes: readonly TreeNode[]): OpenNodes {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = useCallback((node: TreeNode) => node.size > 0 && (changed.get(node.path) ?? isOpenAtFirst(node)), [changed]);
  const visible = useMemo(() => visiblePlaces(nodes, isOpen), [nodes, isOpen]);
  const setOpen = useCallback((node: TreeNode, open: boolean) => {
    if (node.size > 0) setChanged(before => new Map(before).set(node.path, open));
  }, []);
  const reveal = useCallback(
    (node: TreeNode) =>
      setChanged(before => {
        const after = new Map(before);
        for (let around = nodes[node.parent]; around; around = nodes[around.parent]) after.set(around.path, true);
        return after;
      }),
    [nodes],
  );
  return { isOpen, visible, setOpen, reveal };
}
