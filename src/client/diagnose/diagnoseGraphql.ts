import { isObject } from '../../model';
import type { Diagnosis, Json } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { credentialYaml } from './appConfig';

/** More say no more. */
const MAX_LISTED = 20;
const MAX_LENGTH = 300;
const CREDENTIAL_CODES = /^(UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN|ACCESS_DENIED)$/i;

/**
 * What a GraphQL service says in the body of its answer failed; it may do so with status 200, beside data.
 * Source: https://spec.graphql.org/October2021/#sec-Response-Format
 * @returns `undefined` when nothing did
 */
export function diagnoseGraphql({ service, key }: HttpRequest, body: Json): Diagnosis | undefined {
  if (!isObject(body) || !Array.isArray(body.errors) || body.errors.length === 0) return undefined;
  const errors: Json[] = body.errors;
  const [first = null] = errors;
  const more = errors.length > 1 ? `${errors.length} errors, the first: ` : 'an error: ';
  const diagnosis = {
    kind: 'graphql' as const,
    title: `${service.title} answered with ${more}${messageOf(first)}`,
    details: errors.slice(0, MAX_LISTED).map(lineOf).join('\n'),
    transient: false,
  };
  if (errors.some(error => CREDENTIAL_CODES.test(codeOf(error))))
    return {
      ...diagnosis,
      who: 'operator',
      advice: service.kind === 'proxy' ? 'Give the proxy a credential that allows this:' : 'The credential that was sent, if any, does not allow this.',
      config: credentialYaml(service),
    };
  // Without the member, the service did not even begin.
  return 'data' in body ? { ...diagnosis, who: 'service' } : { ...diagnosis, who: 'operator', advice: `Check the query and its variables (${key}.graphql).` };
}

/** Whether a GraphQL answer carries data, in spite of what failed. */
export function hasGraphqlData(body: Json): boolean {
  return isObject(body) && isObject(body.data) && Object.values(body.data).some(value => value !== null);
}

function messageOf(error: Json): string {
  const message = isObject(error) && typeof error.message === 'string' ? error.message.trim() : '';
  return message === '' ? 'it says no more.' : message.length > MAX_LENGTH ? `${message.slice(0, MAX_LENGTH - 1)}…` : message;
}

function codeOf(error: Json): string {
  if (!isObject(error)) return '';
  const { extensions, type } = error;
  const code = isObject(extensions) ? extensions.code : type;
  return typeof code === 'string' ? code : '';
}

/** `repos.0.owner: message (line 3, column 5)`. */
function lineOf(error: Json): string {
  if (!isObject(error)) return messageOf(error);
  const { path, locations } = error;
  const where = Array.isArray(path) && path.length > 0 ? `${path.map(String).join('.')}: ` : '';
  const place = Array.isArray(locations) ? locations[0] : undefined;
  const at = isObject(place) && typeof place.line === 'number' && typeof place.column === 'number' ? ` (line ${place.line}, column ${place.column})` : '';
  return `${where}${messageOf(error)}${at}`;
}
