import type { ComponentType } from 'react';
import Box from '@mui/material/Box';
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
import { MarkdownCell } from './MarkdownCell';
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
  list: ListCell,
  image: ImageCell,
  entity: EntityCell,
  user: EntityCell,
};

/** Shows one value by its format. A missing one is a dash, which `0`, `false` and the empty text are not. */
export function Cell({ value, format, isLinked, isBlock }: CellProps) {
  if (value === null || value === undefined)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }} aria-label="no value">
        –
      </Box>
    );
  const Content = CELLS[format.type];
  return <Content value={value} format={format} isLinked={isLinked} isBlock={isBlock} />;
}
