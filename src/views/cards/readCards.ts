import type { Json, Scopes } from '../../model';
import { foldText, inferColumns, searchText, wordTest } from '../../rows';
import { readTile } from '../tiles/readTile';
import type { TileText } from '../tiles/readTile';
import type { CardsView } from './definition';

/** A row as a card has it. */
export interface CardContent {
  title: TileText;
  subtitle: TileText;
  image: TileText;
  badge: TileText;
}

/** Evaluates what a card shows of its row, but for its fields. */
export function readCard(view: CardsView, name: string | undefined, row: Json, scopes: Scopes, route: string): CardContent {
  return { title: readTile(name, row, scopes, route, view.open), subtitle: readTile(view.subtitle, row, scopes, route), image: readTile(view.image, row, scopes, route), badge: readTile(view.badge, row, scopes, route) };
}

/** The expression to what the rows are called, where the operator named none. */
export function nameOf(view: CardsView, rows: readonly Json[]): string | undefined {
  return view.name ?? inferColumns(rows)[0]?.value;
}

/** The places of the rows in whose cards every word of a search stands; of all rows where there is none. */
export function findCards(view: CardsView, name: string | undefined, rows: readonly Json[], search: string, scopes: Scopes, route: string): number[] {
  const places = rows.map((_row, place) => place);
  const tests = foldText(search).split(/\s+/).filter(Boolean).map(wordTest);
  if (tests.length === 0) return places;
  const values = [name, view.subtitle, view.badge, ...(view.fields ?? []).map(field => field.value)].filter(value => value !== undefined);
  return places.filter(place => {
    const text = values.map(value => searchText(readTile(value, rows[place] ?? null, scopes, route).text)).join(' ');
    return tests.every(test => test(text));
  });
}
