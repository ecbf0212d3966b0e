import { ROUTE } from '../model';
import type { Scopes } from '../model';
import { compile } from './compile';
import { ExpressionError } from './ExpressionError';
import { pathTemplate } from './pathTemplate';
import { asText } from './textTemplate';

/** Where a link leads: a page of the portal, or a URL outside it. */
export type LinkTarget = { kind: 'portal'; to: string } | { kind: 'external'; href: string };

const SCHEMES = ['http:', 'https:', 'mailto:'];
const ONE_PLACEHOLDER = /^\{([^{}?&+#./;][^{}]*)\}$/;

/**
 * Resolves an `open`. Exactly one placeholder takes the value as a whole URL; anything else is a URI template: below
 * the plugin's route, or with a leading slash a path of the portal.
 * @param route - where the plugin is mounted in this portal
 * @returns `undefined` when the one placeholder has no value
 * @throws ExpressionError for targets other than http, https, mailto or a page, and as `pathTemplate` does.
 */
export function linkTarget(open: string, scopes: Scopes, route: string = ROUTE): LinkTarget | undefined {
  const placeholder = ONE_PLACEHOLDER.exec(open);
  if (placeholder?.[1]) {
    const value = compile(placeholder[1]).evaluate(scopes, scopes);
    if (value === null || value === '') return undefined;
    return urlTarget(asText(value), open);
  }
  const expanded = pathTemplate(open).expand(scopes);
  if (/^[a-z][a-z0-9+.-]*:/i.test(open)) return urlTarget(expanded, open);
  if (open.startsWith('/')) return portalTarget(expanded, open);
  return { kind: 'portal', to: `${route.replace(/\/$/, '')}/${expanded}` };
}

/**
 * A whole URL that came as a value.
 * @throws ExpressionError unless it is http, https, mailto, or a portal path with one leading slash.
 */
export function urlTarget(value: string, source: string = value): LinkTarget {
  if (value.startsWith('/')) return portalTarget(value, source);
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new ExpressionError(`“${shorten(value)}” is no URL.`, source, 'A link needs https://…, mailto:… or a path that begins with /.');
  }
  if (!SCHEMES.includes(url.protocol))
    throw new ExpressionError(`A link may not lead to ${url.protocol}`, source, 'Links lead to http, https, mailto or a page.');
  return { kind: 'external', href: url.href };
}

function portalTarget(path: string, source: string): LinkTarget {
  // `/\` is `//` to a browser, and both name another host.
  if (/^\/[/\\]/.test(path) || /[\t\n\r]/.test(path))
    throw new ExpressionError('A link that begins with // leads out of the portal.', source, 'Write https://… for another site.');
  return { kind: 'portal', to: path };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
