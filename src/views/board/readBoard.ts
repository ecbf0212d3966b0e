import { badgeColor } from '../../cells';
import type { Color, Json, Scopes } from '../../model';
import { inferColumns } from '../../rows';
import { readTile } from '../tiles/readTile';
import type { TileText } from '../tiles/readTile';
import type { BoardView } from './definition';

/** A row with its state. */
export interface BoardTile {
  row: Json;
  status: string;
  color: Color;
  title: TileText;
  subtitle: TileText;
  hint?: string;
}

/** A state, and how many have it. */
export interface StatusCount {
  status: string;
  color: Color;
  count: number;
}

/** The worst first; what nobody knows the meaning of is no good news. */
const ORDER: readonly Color[] = ['error', 'warning', 'info', 'default', 'success'];

/** What rows without a state have. */
const UNKNOWN = 'Unknown';

/** The tiles of a board, the worst first, and how many there are of each state. */
export function readBoard(view: BoardView, rows: readonly Json[], scopes: Scopes, route: string): { tiles: BoardTile[]; counts: StatusCount[] } {
  const name = view.name ?? inferColumns(rows)[0]?.value;
  const tiles = rows.map((row): BoardTile => {
    const { text, hint } = readTile(view.status, row, scopes, route);
    const status = text === '' ? UNKNOWN : text;
    return { row, status, color: text === '' ? 'default' : badgeColor(text, view.colors), title: readTile(name, row, scopes, route, view.open), subtitle: readTile(view.subtitle, row, scopes, route), ...(hint !== undefined && { hint }) };
  });
  const counts = new Map<string, StatusCount>();
  for (const { status, color } of tiles) counts.set(status, { status, color, count: (counts.get(status)?.count ?? 0) + 1 });
  const order = [...counts.values()].sort((a, b) => ORDER.indexOf(a.color) - ORDER.indexOf(b.color) || b.count - a.count);
  const places = new Map(order.map(({ status }, place) => [status, place]));
  return { tiles: tiles.sort((a, b) => (places.get(a.status) ?? 0) - (places.get(b.status) ?? 0)), counts: order };
}
