/**
 * Sets parameters of a target's query. What is there of the same names gives way; everything else stays as it is, to the letter.
 * @param parameters - an empty list only removes
 */
export function withQuery(target: string, parameters: Record<string, readonly string[]>): string {
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const kept = (at < 0 ? '' : target.slice(at + 1)).split('&').filter(part => part !== '' && !Object.hasOwn(parameters, nameOf(part)));
  const added = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) for (const value of values) added.append(name, value);
  const query = [...kept, added.toString()].filter(part => part !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** As a server reads it (https://url.spec.whatwg.org/#urlencoded-parsing). */
function nameOf(part: string): string {
  return [...new URLSearchParams(part).keys()][0] ?? '';
}
