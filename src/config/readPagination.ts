import { isObject, nearest, typeName } from '../model';
import type { Pagination, Problem, TotalSource } from '../model';
import { joinKey } from './key';
import { readPart } from './readPart';
import { paginationSchemas as schemas } from './schema/pagination';

/** Limits of the site, for paginations without their own. */
export interface PagingDefaults {
  /** Rows asked for at a time. */
  pageSize: number;
  /** Rows fetched in all. */
  maxRows: number;
}

export const PAGING_DEFAULTS: PagingDefaults = { pageSize: 50, maxRows: 10_000 };

const TYPES = Object.keys(schemas) as Array<keyof typeof schemas>;
/** Those that ask for a page by parameters, which GraphQL takes as variables. */
const BY_PARAMETERS: ReadonlyArray<keyof typeof schemas> = ['cursor', 'page', 'offset'];

/**
 * Reads how a service cuts its rows into pages.
 * @param isGraphql - whether pages are asked for by variables, so that no URL can lead to the next one
 * @returns `undefined` when that cannot be told; the first page is shown all the same
 */
export function readPagination(input: unknown, key: string, defaults: PagingDefaults, problems: Problem[], isGraphql = false): Pagination | undefined {
  const object = typeof input === 'string' ? { type: input } : input;
  if (!isObject(object)) {
    problems.push({ severity: 'error', key, message: `Expected a pagination, found ${typeName(input)}.`, expected: 'an object, as in { type: link }' });
    return undefined;
  }
  const type = TYPES.find(name => name === object.type);
  if (!type) {
    problems.push({
      severity: 'error',
      key: joinKey(key, 'type'),
      message: `There is no pagination ${typeof object.type === 'string' ? object.type : typeName(object.type ?? undefined)}.`,
      expected: `one of ${TYPES.join(', ')}`,
      suggestion: typeof object.type === 'string' ? nearest(object.type, TYPES) : undefined,
    });
    return undefined;
  }
  if (isGraphql && !BY_PARAMETERS.includes(type)) {
    problems.push({
      severity: 'error',
      key: joinKey(key, 'type'),
      message: `GraphQL has no pagination ${type}: a URL cannot carry the variables of the next page.`,
      found: JSON.stringify(type),
      expected: `one of ${BY_PARAMETERS.join(', ')}, whose parameters become variables`,
    });
    return undefined;
  }
  const read = readPart(schemas[type], object, { key, essential: ['next'], problems });
  if (!read) return undefined;
  const common = { maxRows: read.maxRows ?? defaults.maxRows, ...readTotal(read.total) };
  const sized = { ...common, pageSize: ('pageSize' in read ? read.pageSize : undefined) ?? defaults.pageSize };
  switch (read.type) {
    case 'link':
      return { type: 'link', ...common };
    case 'next':
      return { type: 'next', ...common, next: read.next };
    case 'page':
      return { type: 'page', ...sized, pageParam: read.pageParam ?? 'page', sizeParam: read.sizeParam ?? 'per_page', first: read.first ?? 1 };
    case 'offset':
      return { type: 'offset', ...sized, offsetParam: read.offsetParam ?? 'offset', limitParam: read.limitParam ?? 'limit' };
    case 'cursor':
      return { type: 'cursor', ...sized, next: read.next, cursorParam: read.cursorParam ?? 'cursor', ...(read.sizeParam !== undefined && { sizeParam: read.sizeParam }) };
  }
}

function readTotal(total: string | { header: string } | undefined): { total?: TotalSource } {
  if (total === undefined) return {};
  return { total: typeof total === 'string' ? { expression: total } : total };
}
