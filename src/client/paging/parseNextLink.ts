import type LinkHeader from 'http-link-header';

/**
 * The target of `rel=next` in a `Link` header (RFC 8288).
 * @returns `undefined` when there is none, or when the service says that it leads to no rows (`results="false"`, as Sentry does)
 * @throws Error when the header cannot be read
 */
export async function parseNextLink(header: string): Promise<string | undefined> {
  const { default: parser } = (await import('http-link-header')) as { default: typeof LinkHeader };
  const [next] = parser.parse(header).rel('next');
  return next === undefined || next.results === 'false' ? undefined : next.uri;
}
