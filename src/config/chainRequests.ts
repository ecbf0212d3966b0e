import { scopeMentions } from '../expressions';
import { isObject, nearest } from '../model';
import type { Problem, RequestDef } from '../model';
import { joinKey } from './key';

/**
 * Which requests of a page must be sent for others: those that its texts and expressions name as `requests.x`, each
 * behind those that it names itself. Names that are not there, and requests that need each other, are problems.
 * @param page - as it is written
 * @param requests - those that could be read
 */
export function chainRequests(page: Record<string, unknown>, requests: Record<string, RequestDef>, key: string, problems: Problem[]): string[] {
  const names = Object.keys(requests);
  const written = isObject(page.requests) ? Object.entries(page.requests).flatMap(([name, request]) => (request === null ? [] : name)) : [];
  const wanted = new Set<string>();
  for (const { name, path } of scopeMentions('requests', page)) {
    if (name === '*') names.forEach(each => wanted.add(each));
    else if (names.includes(name)) wanted.add(name);
    else if (!written.includes(name)) problems.push(unknownRequest(name, joinKey(key, ...path), names));
  }
  const chained: string[] = [];
  const visit = (name: string, above: readonly string[]) => {
    if (chained.includes(name)) return;
    if (above.includes(name)) return void problems.push(circle([...above.slice(above.indexOf(name)), name], joinKey(key, 'requests', name)));
    for (const mention of scopeMentions('requests', requests[name])) if (names.includes(mention.name)) visit(mention.name, [...above, name]);
    chained.push(name);
  };
  wanted.forEach(name => visit(name, []));
  return chained;
}

function unknownRequest(name: string, key: string, names: readonly string[]): Problem {
  return {
    severity: 'warning',
    key,
    message: `The page has no request ${name}, so it is empty here.`,
    expected: names.length > 0 ? `one of ${names.join(', ')}` : `a request of that name: requests: { ${name}: { path: … } }`,
    suggestion: nearest(name, names),
  };
}

function circle(names: readonly string[], key: string): Problem {
  return { severity: 'error', key, message: `The requests ${names.join(' → ')} wait for each other.`, expected: 'requests that need no answer of their own' };
}
