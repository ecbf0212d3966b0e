import type { ComponentType } from 'react';
import type { FormatType } from '../model';
import { BadgeCell } from './BadgeCell';
import { BooleanCell } from './BooleanCell';
import type { CellProps } from './CellProps';
import { CodeCell } from './CodeCell';
import { EmailCell } from './EmailCell';
import { EntityCell } from './EntityCell';
import { ImageCell } from './ImageCell';
import { JsonCell } from './JsonCell';
import { LinkCell } from './LinkCell';
import { ListCell } from './ListCell';
import { isListOf, itemFormat } from './listItems';
import { MarkdownCell } from './MarkdownCell';
import { NothingCell, isNothing } from './NothingCell';
import { TextCell } from './TextCell';
import { TimeCell } from './TimeCell';

/** The component of every format. */
const CELLS: Record<FormatType, ComponentType<CellProps>> = {
  text: TextCell,
  number: TextCell,
  integer: TextCell,
  percent: TextCell,
  bytes: TextCell,
  duration: TextCell,
  date: TimeCell,
  datetime: TimeCell,
  time: TimeCell,
  relative: TimeCell,
  boolean: BooleanCell,
  badge: BadgeCell,
  link: LinkCell,
  email: EmailCell,
  code: CodeCell,
  json: JsonCell,
  markdown: MarkdownCell,
  list: TextCell,
  image: ImageCell,
  entity: EntityCell,
  user: EntityCell,
};

/** Shows one value by its format; what looks like nothing says what it is. */
export function Cell(props: CellProps) {
  const { value, format, isLinked, isBlock, linkTabIndex } = props;
  if (isNothing(value)) return <NothingCell value={value} />;
  if (isListOf(value, format)) return <ListCell items={value} format={format} isBlock={isBlock} draw={item => <Cell value={item} format={itemFormat(format)} isLinked={isLinked} linkTabIndex={linkTabIndex} />} />;
  const Content = CELLS[format.type];
  return <Content {...props} />;
}
