import { textOf } from '../../cells';
import { isObject } from '../../model';
import type { Json } from '../../model';

/**
 * What series are called by what sets them apart. Of objects, such as the labels of a metric, only the members
 * count in which they differ: `handler=/metrics, code=200`.
 */
export function seriesNames(values: readonly (Json | undefined)[]): string[] {
  const objects = values.flatMap(value => (isObject(value) ? [value] : []));
  const members = [...new Set(objects.flatMap(object => Object.keys(object)))];
  const differing = members.filter(name => objects.some(other => text(other[name]) !== text(objects[0]?.[name])));
  const told = differing.length > 0 ? differing : members;
  return values.map(value => (isObject(value) ? told.flatMap(name => (value[name] === undefined ? [] : [`${name}=${text(value[name])}`])).join(', ') : text(value)));
}

const text = (value: unknown) => textOf(value, { type: 'text' });
