import { isObject, nearest, titleFromId } from '../model';
import type { Column, Problem } from '../model';
import { joinKey } from './key';
import { readFormat } from './readFormat';
import { readPart } from './readPart';
import { column as columnSchema } from './schema/view';

/**
 * Reads the columns of a table, or the fields of anything else. One that is lost shows its problems in its place.
 * @param rowRequests - whose answers they may take, by name
 */
export function readColumns(input: readonly unknown[], key: string, problems: Problem[], rowRequests: Record<string, unknown> = {}): Column[] {
  return input.map((item, index) => {
    const own: Problem[] = [];
    const at = joinKey(key, index);
    const read = readPart(columnSchema, item, { key: at, essential: ['value'], problems: own });
    const isUnknown = read?.rowRequest !== undefined && !Object.keys(rowRequests).includes(read.rowRequest);
    if (isUnknown) own.push(unknownRowRequest(read.rowRequest ?? '', joinKey(at, 'rowRequest'), Object.keys(rowRequests)));
    problems.push(...own);
    const title = isObject(item) && typeof item.title === 'string' ? item.title : undefined;
    if (!read || isUnknown) return { key: at, title: title ?? `Column ${index + 1}`, value: '@', problems: own };
    const { value, format, ...rest } = read;
    const shown = readFormat(format);
    return { ...rest, key: at, value, title: read.title ?? titleFromExpression(value), ...(shown && { format: shown }), problems: own.filter(problem => problem.severity === 'error') };
  });
}

/** `metadata.name` is titled `Name`; anything but a path keeps its text. */
export function titleFromExpression(value: string): string {
  const last = /^[\w."\-/]*?\.?(\w+|"[^"]+")$/.exec(value)?.[1];
  return last ? titleFromId(last.replace(/"/g, '')) : value;
}

function unknownRowRequest(name: string, key: string, names: readonly string[]): Problem {
  return {
    severity: 'error',
    key,
    message: `There is no row request ${name}.`,
    found: JSON.stringify(name),
    expected: names.length > 0 ? `one of ${names.join(', ')}` : "a table with a request of that name under its rowRequests",
    suggestion: nearest(name, names),
  };
}
