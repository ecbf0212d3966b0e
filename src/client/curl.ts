import type { Exchange } from './Exchange';
import { redactBody, redactHeaders, redactUrl } from './redact';

/** In place of the session, which is never written anywhere. */
export const TOKEN_PLACE = '<your token>';

/**
 * A request as a command for a POSIX shell, with secrets hidden. Through the portal it asks for a token of the portal's;
 * what the proxy itself adds to the request is known to nobody here.
 */
export function curl({ request, url }: Pick<Exchange, 'request' | 'url'>): string {
  const address = redactUrl(url);
  const session = request.service.kind === 'url' ? [] : [`-H ${quote(`Authorization: Bearer ${TOKEN_PLACE}`)}`];
  const headers = Object.entries(redactHeaders(request.headers)).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const body = request.body === undefined ? [] : [`--data-raw ${quote(redactBody(request.body))}`];
  const method = request.method === 'HEAD' ? ['--head'] : request.method === 'GET' && body.length === 0 ? [] : [`-X ${request.method}`];
  // curl takes brackets and braces for a range of URLs.
  const literal = /[[\]{}]/.test(address) ? ['--globoff'] : [];
  return [`curl ${quote(address)}`, ...literal, ...method, ...session, ...headers, ...body].join(' \\\n  ');
}

/** POSIX.1-2017, section 2.2.2: all stands for itself in single quotes, except a single quote. */
function quote(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
