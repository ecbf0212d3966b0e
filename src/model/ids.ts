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

/** `payment-methods` or `paymentMethods` as a title: `Payment methods`. */
export function titleFromId(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_./\s]+/g, ' ')
    .trim();
  if (words === '') return id;
  const sentence = words.replace(/\b([A-Z])(?=[a-z])/g, letter => letter.toLowerCase());
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
