import type { Json, Scopes } from '../../model';
import { searchText } from '../../rows';
import { readValue } from '../readValue';
import type { ColumnReading } from '../readValue';

/** A text of a tile, and where it leads. */
export interface TileText extends Pick<ColumnReading, 'target' | 'hint'> {
  text: string;
}

/** Evaluates an expression at a row for a text of a tile; without one it is empty. */
export function readTile(value: string | undefined, row: Json, scopes: Scopes, route: string, open?: string): TileText {
  if (value === undefined) return { text: '' };
  const { value: read, target, hint } = readValue({ key: '', title: '', value, open, problems: [] }, row, scopes, route);
  return { text: searchText(read), ...(target && { target }), ...(hint !== undefined && { hint }) };
}
