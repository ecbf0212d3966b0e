import { isObject, titleFromId } from '../model';
import type { Column, Problem } from '../model';
import { joinKey } from './key';
import { readFormat } from './readFormat';
import { readPart } from './readPart';
import { column as columnSchema } from './schema/view';

/** Reads the columns of a table, or the fields of anything else. One that is lost shows its problems in its place. */
export function readColumns(input: readonly unknown[], key: string, problems: Problem[]): Column[] {
  return input.map((item, index) => {
    const own: Problem[] = [];
    const at = joinKey(key, index);
    const read = readPart(columnSchema, item, { key: at, essential: ['value'], problems: own });
    problems.push(...own);
    const title = isObject(item) && typeof item.title === 'string' ? item.title : undefined;
    if (!read) return { key: at, title: title ?? `Column ${index + 1}`, value: '@', problems: own };
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
