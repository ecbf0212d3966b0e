import { scopeMentions } from '../expressions';
import { isObject, nearest } from '../model';
import type { Input, Problem } from '../model';
import { joinKey } from './key';

/** Warns of texts and expressions of a page that mention inputs which it does not have: there they are always empty. */
export function checkInputNames(page: Record<string, unknown>, key: string, inputs: readonly Input[], problems: Problem[]): void {
  const written = Array.isArray(page.inputs) ? page.inputs : [];
  // One that is lost has been told of already.
  const names = ['*', ...inputs.map(({ name }) => name), ...written.flatMap(item => (isObject(item) && typeof item.name === 'string' ? [item.name] : []))];
  for (const { name, path } of scopeMentions('inputs', page)) {
    if (!names.includes(name)) problems.push(unknownInput(name, joinKey(key, ...path), inputs.map(input => input.name)));
  }
}

function unknownInput(name: string, key: string, names: readonly string[]): Problem {
  // `inputs.my-id` subtracts.
  const dashed = names.find(known => known.startsWith(`${name}-`));
  const suggestion = dashed === undefined ? nearest(name, names) : `inputs."${dashed}"`;
  return {
    severity: 'warning',
    key,
    message: `The page has no input ${name}, so it is empty here.`,
    expected: names.length > 0 ? `one of ${names.join(', ')}` : `an input of that name: inputs: [{ name: ${name} }]`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
