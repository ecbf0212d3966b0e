import type { Format, Json } from '../model';
import { idRank, isTechnical, nameRank } from './names';
import type { Field, RowShape } from './readFields';

const LONG_TEXT = 120;
const TIMES: ReadonlyArray<Format['type']> = ['relative', 'datetime', 'date', 'time'];
/** As many rows that all say the same say it once too often. */
const ENOUGH_ROWS = 3;

/** A field with its format and its place in the table. */
export interface RankedField extends Field {
  format: Format;
  sample: Json[];
  /** Lower is further left. */
  rank: number;
  /** Lower goes first when there are too many. */
  expendable: number;
}

/** Places fields: names and ids, states, the rest as the data has it, lists, what is for machines, long texts and objects. */
export function rankFields(fields: ReadonlyArray<Field & { format: Format; sample: Json[] }>, shape: RowShape): RankedField[] {
  const ranked = fields.map(field => ({ ...field, rank: identityRank(field, shape) ?? plainRank(field) }));
  const identity = ranked.some(({ rank }) => rank < 1) ? undefined : ranked.find(field => field.rank === 2 && identifies(field));
  const isKnown = identity !== undefined || ranked.some(({ rank }) => rank < 1);
  return ranked.map(field => {
    const lifted = isKnown && field.format.type === 'badge' && isOwn(field, shape) && field.rank < 4 && field.rank >= 1;
    const rank = field === identity ? 0.5 : lifted ? 1 : field.rank;
    return { ...field, rank, expendable: expendability(field, rank) };
  });
}

/** A state of something inside the row says something of a row that has no name itself. */
function isOwn({ shownPath, isForeign }: Field, { hasName }: RowShape): boolean {
  return !isForeign && (shownPath.length === 1 || !hasName);
}

function identityRank({ shownPath, siblings, isForeign, isList, path, suffix }: Field, { hasName, hasId }: RowShape): number | undefined {
  const isIdentity = !isForeign && (shownPath.length === 1 || (shownPath.length === 2 && !hasName && !hasId));
  if (!isIdentity || isList || suffix !== undefined) return undefined;
  const name = path.at(-1) ?? '';
  if (nameRank(name, siblings) !== undefined) return nameRank(name) === nameRank('summary') ? 0.2 : 0;
  const id = idRank(name);
  return id === undefined ? undefined : 0.5 + id / 10;
}

function plainRank({ path, shownPath, siblings, format, sample, isList }: Field & { format: Format; sample: Json[] }): number {
  if (isList || format.type === 'list') return 4;
  const name = path.at(-1) ?? '';
  // They are told above the data.
  if (path.length === 1 && /^(errors|warnings)$/.test(name)) return 7;
  if (isTechnical(name, siblings)) return 5;
  if (format.type === 'json' || sample.some(value => typeof value === 'string' && value.length > LONG_TEXT)) return 6;
  return shownPath.length > 2 ? 3 : 2;
}

/** Where nothing is called name or id, words that tell every row from the others are the next best. */
function identifies({ format, sample, path }: RankedLike): boolean {
  if (format.type !== 'text' || sample.length < 2 || path.length > 1) return false;
  return sample.every(value => typeof value === 'string' && /^\S{1,64}$/.test(value)) && new Set(sample).size === sample.length;
}

type RankedLike = Field & { format: Format; sample: Json[] };

function expendability({ shownPath, format, sample }: RankedLike, rank: number): number {
  if (rank < 1) return 0;
  // What is for machines goes first.
  if (rank >= 5) return rank === 5 ? 8 : rank;
  const isOwnField = shownPath.length === 1;
  if (isOwnField && (rank === 1 || TIMES.includes(format.type))) return 1;
  if (sample.length >= ENOUGH_ROWS && new Set(sample.map(value => JSON.stringify(value))).size === 1) return 5;
  if (!isOwnField || rank === 4) return 4;
  return format.type === 'boolean' ? 3 : 2;
}
