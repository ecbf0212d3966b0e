import type { HttpRequest } from '../HttpRequest';
import { PROXY_ERROR } from './bodySigns';
import type { Outcome } from './Outcome';

const MAX_BODY = 400;

/** Facts for the curious: what was asked, where it is configured, what came. */
export function detailsOf(request: HttpRequest, outcome: Outcome): string {
  const lines = [`${request.method} ${requestLine(request)}`, `Configured at ${request.key}`];
  if ('status' in outcome) lines.push(`Status ${outcome.status}`, ...typeLine(outcome.contentType), ...bodyLine(outcome.text));
  return lines.join('\n');
}

/** A path for people: never the portal's host, which the proxy names as if it were the target. */
function requestLine({ service, target }: HttpRequest): string {
  switch (service.kind) {
    case 'proxy':
      return `${service.endpoint}${service.basePath}${target} (through the proxy)`;
    case 'plugin':
      return `/api/${service.pluginId}${service.basePath}${target}`;
    case 'url':
      return `${service.url}${service.basePath}${target}`;
  }
}

function typeLine(contentType: string): string[] {
  return contentType === '' ? [] : [`Content type ${contentType}`];
}

/** The proxy's own words name the portal's host as if it were the target. */
function bodyLine(text: string): string[] {
  if (text === '' || text.includes(PROXY_ERROR)) return [];
  return [`Body: ${shorten(text.slice(0, 2000).replace(/\s+/g, ' ').trim(), MAX_BODY)}`];
}

/** The beginning of a text, with a mark where something is left out. */
export function shorten(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** Where a request leads, for a sentence: without its query, in which a secret may stand. */
export function placeOf({ target }: HttpRequest): string {
  const path = target.replace(/\?.*$/s, '');
  return path === '' ? 'its base path' : shorten(path);
}
