import type { KeyboardEvent } from 'react';
import type { TreeNode } from './treeNodes';
import type { CopiedPart } from './useCopyNode';

interface Tree {
  nodes: readonly TreeNode[];
  visible: readonly number[];
  active: number;
  isOpen: (node: TreeNode) => boolean;
  setOpen: (node: TreeNode, open: boolean) => void;
  /** Moves the focus to the node at a place. */
  goTo: (place: number) => void;
  copy: (node: TreeNode, part: CopiedPart) => void;
}

/** The keys of a tree as https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ has them, and those that copy. */
export function treeKeys(tree: Tree): (event: KeyboardEvent) => void {
  return event => {
    const node = tree.nodes[tree.active];
    // Buttons inside of a node have keys of their own.
    if (!node || event.altKey || !(event.target instanceof Element) || event.target.getAttribute('role') !== 'treeitem') return;
    const isCopy = event.key.toLowerCase() === 'c';
    const act = isCopy ? copying(tree, node, event) : event.ctrlKey || event.metaKey || event.shiftKey ? undefined : moving(tree, node, event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function copying({ copy }: Tree, node: TreeNode, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): (() => void) | undefined {
  const isChord = ctrlKey || metaKey;
  if (shiftKey) return isChord ? () => copy(node, 'value') : undefined;
  // A text that is selected is left to the browser.
  return isChord && (globalThis.getSelection()?.toString() ?? '') !== '' ? undefined : () => copy(node, 'path');
}

function moving({ visible, active, isOpen, setOpen, goTo }: Tree, node: TreeNode, key: string): (() => void) | undefined {
  const at = visible.indexOf(active);
  const to = (place: number | undefined) => () => {
    if (place !== undefined && place >= 0) goTo(place);
  };
  const open = isOpen(node);
  const moves: Record<string, () => void> = {
    ArrowDown: to(visible[at + 1]),
    ArrowUp: to(visible[at - 1]),
    Home: to(visible[0]),
    End: to(visible.at(-1)),
    ArrowRight: open ? to(active + 1) : () => setOpen(node, true),
    ArrowLeft: open ? () => setOpen(node, false) : to(node.parent),
    Enter: () => setOpen(node, !open),
    ' ': () => setOpen(node, !open),
  };
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
