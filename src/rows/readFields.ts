import { isObject } from '../model';
import type { Json } from '../model';
import { MAX_OPEN, isRegular } from './fieldTree';
import type { FieldNode } from './fieldTree';
import { isObjectMap } from './findObjectMap';
import { idRank, isBlank, isContainer, isProtocol, nameRank } from './names';
import { nameWithin, namesWithin } from './nameWithin';
import { pairParts } from './pairs';
import { quote } from './quote';

/** Objects with more members than this are shown by their name, or stay one column; containers may have more. */
const MAX_MEMBERS = 8;
/** How far down members become columns. */
const MAX_NESTING = 3;
/** Members that make an object a reference to something else, where the row is something itself. */
const REFERENCE = /^_?(id|self|href|key|url|(html|web)_?url|account_?id|username)$/i;

/** What may become a column. */
export interface Field {
  /** The expression that leads to it. */
  expression: string;
  /** Where it is. */
  path: string[];
  /** The path without containers: what it is in the eyes of a person. */
  shownPath: string[];
  /** The names beside it. */
  siblings: string[];
  /** Said of the value, after the title: that it is the last of several, or the time of another. */
  suffix?: string;
  /** Whether it belongs to something else that the row only refers to. */
  isForeign: boolean;
  /** Whether it was made from a list. */
  isList: boolean;
  order: number;
  /** Its values in the sample, where the expression would find others. */
  values?: Json[];
}

/** What the fields of a row are, seen from the top. */
export interface RowShape {
  hasName: boolean;
  hasId: boolean;
}

interface Shape extends RowShape {
  isWhole: boolean;
}

/** Whether rows have a name and an id of their own. */
export function rowShape(root: FieldNode): RowShape {
  const siblings = [...root.members.keys()];
  const some = (test: (name: string) => boolean) =>
    [...root.members.values()].some(({ path, values }) => test(path.at(-1) ?? '') && values.some(value => (typeof value === 'string' && value !== '') || typeof value === 'number'));
  return { hasName: some(name => nameRank(name, siblings) !== undefined && nameRank(name) !== nameRank('summary')), hasId: some(name => idRank(name) !== undefined) };
}

/**
 * Everything in the rows that could become a column, in the order of the data.
 * @param isWhole - whether nothing may be left out: a table says which thing is meant, the details of one object say all of it
 */
export function readFields(root: FieldNode, isWhole = false): Field[] {
  const shape = { ...rowShape(root), isWhole };
  const fields: Field[] = [];
  const visit = (node: FieldNode, shown: string[], isForeign: boolean) => {
    const siblings = [...node.members.keys()];
    for (const child of node.members.values()) {
      const name = child.path.at(-1) ?? '';
      if (isProtocol(name)) continue;
      const isPart = !shape.hasName && isContainer(name) && !isReference(child, shape);
      const shownPath = [...shown, name];
      const field: Field = { expression: child.path.map(quote).join('.'), path: child.path, shownPath, siblings, isForeign, isList: false, order: child.order };
      const isOpen = child.objects > 0 && opens(child, shape, isPart, shownPath.length);
      const scalars = child.values.filter(value => !isObject(value));
      if (!isOpen) fields.push(...closed(child, field, shape));
      else {
        if (scalars.some(value => !isBlank(value))) fields.push({ ...field, values: scalars });
        visit(child, isPart ? shown : shownPath, isForeign || (!isPart && (shape.hasName || shape.hasId) && refers(child)));
      }
    }
  };
  visit(root, [], false);
  return fields;
}

function refers(node: FieldNode): boolean {
  return [...node.members.keys()].some(name => REFERENCE.test(name));
}

function opens(node: FieldNode, shape: Shape, isPart: boolean, depth: number): boolean {
  const names = [...node.members.keys()];
  // A part does not count as a level.
  if (names.length === 0 || depth > (isPart ? MAX_NESTING : MAX_NESTING - 1)) return false;
  if (!isRegular(node) || names.every(name => /^\d+(x\d+)?$/.test(name)) || node.values.some(isObjectMap)) return false;
  if (isPart) return names.length <= MAX_OPEN;
  if (isReference(node, shape)) return false;
  return names.length <= MAX_MEMBERS;
}

/** A thing of its own with a name: the name says which. */
function isReference(node: FieldNode, { hasName, hasId, isWhole }: Shape): boolean {
  return !isWhole && (hasName || hasId) && refers(node) && nameWithin(node.values) !== undefined;
}

/** What is not opened: by its name, by the names in it, by its last value, or as it is. */
function closed(node: FieldNode, field: Field, shape: Shape): Field[] {
  if (shape.isWhole) return [field];
  const { expression } = field;
  const pairs = pairParts(node.values);
  if (pairs) return pairs.map(({ path, suffix }, index) => ({ ...field, expression: expression + path, order: field.order + index / 2, ...(suffix !== '' && { suffix }) }));
  const names = namesWithin(node.values);
  if (names !== undefined) return [{ ...field, expression: `${expression}[].${names.map(quote).join('.')}`, isList: true, shownPath: withoutEdges(field.shownPath) }];
  const isLarge = node.objects > 0 && (node.members.size === 0 || node.members.size > MAX_MEMBERS || isReference(node, shape));
  const name = isLarge ? nameWithin(node.values) : undefined;
  return [name === undefined ? field : { ...field, expression: `${expression}.${name.map(quote).join('.')}` }];
}

/** The list of a connection (GraphQL) is called by what is connected. */
function withoutEdges(path: string[]): string[] {
  return path.length > 1 && /^(edges|nodes|items)$/.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}
