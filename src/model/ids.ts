/** Where the plugin is mounted in the portal. */
export const ROUTE = '/proxy-pages';

/** Ids of services and pages: lower-case letters and digits, single dashes between. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Paths that pages of the plugin itself own. */
export const RESERVED_PATHS = ['services', 'explorer'];

/** The id of the service that `proxyPage` declares at an endpoint: `/team/api` is `team-api`. */
export function serviceIdOfEndpoint(endpoint: string): string {
  return endpoint
    .replace(/^\//, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Words that are read letter by letter, as they are written. */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
  ['API', 'CPU', 'CSV', 'DNS', 'GMT', 'GPU', 'GraphQL', 'HTML', 'HTTP', 'HTTPS', 'ID', 'IDs', 'IID', 'IP', 'IPs', 'JSON', 'OS', 'QoS', 'SHA', 'SQL', 'SSH', 'TLS', 'TTL', 'UID', 'URI', 'URL', 'URLs', 'UTC', 'UUID', 'VM', 'XML'].map(
    word => [word.toLowerCase(), word] as const,
  ),
);

/** `payment-methods` or `paymentMethods` as a title: `Payment methods`; `web_url` is `Web URL`. */
export function titleFromId(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_./\s]+/g, ' ')
    .trim();
  if (words === '') return id;
  const sentence = words.replace(/\b([A-Z])(?=[a-z])/g, letter => letter.toLowerCase()).replace(/[A-Za-z]+/g, word => ACRONYMS.get(word.toLowerCase()) ?? word);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
