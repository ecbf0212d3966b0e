import { isObject } from '../model';
import type { Json } from '../model';

/** Names by which objects are called, the best first. */
const NAMES = ['displayname', 'name', 'fullname', 'title', 'label', 'login', 'username', 'alertname', 'hostname', 'summary'];
const IDS = ['id', 'iid', 'key', 'slug', 'code', 'number', 'shortid', 'instance'];
/** Objects that hold a part of what they belong to, and stand for nothing of their own. */
const CONTAINERS = ['metadata', 'meta', 'spec', 'status', 'fields', 'attributes', 'properties', '_source', 'node', 'data'];
/** What is for machines: it goes behind what is for people. */
const TECHNICAL = ['uid', 'uuid', 'guid', 'self', 'selflink', 'href', 'etag', 'hash', 'sha', 'fingerprint', 'kind', 'apiversion', 'resourceversion', 'generatename', 'nodeid', 'gravatarid', 'expand', 'object'];
/** Members that say how to talk to the service, and nothing of the row. */
const PROTOCOL = /^(_links|__metadata|__deferred|__typename|_class|@?odata\..*|@odata\..*)$/i;
/** Where a page for people is known, the other addresses are for machines. */
const PAGE_URLS = ['htmlurl', 'weburl'];

/** A name without what only separates its words: `full_name`, `fullName` and `FULL-NAME` are the same. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * How well a name tells what something is called, 0 is best; `undefined` when it does not.
 * @param siblings - the names beside it: a user's name beside a user's id is of the user, not of the row
 */
export function nameRank(name: string, siblings: readonly string[] = []): number | undefined {
  const plain = plainName(name);
  const at = NAMES.indexOf(plain);
  return at < 0 || (plain === 'username' && siblings.some(sibling => plainName(sibling) === 'userid')) ? undefined : at;
}

/** How well a name identifies: keys are made for people, ids for machines. */
export function idRank(name: string): number | undefined {
  const at = IDS.indexOf(plainName(name));
  return at < 0 ? undefined : plainName(name) === 'key' ? 0 : 1;
}

/** Whether an object of this name is a part of its row, as `metadata` is in Kubernetes. */
export function isContainer(name: string): boolean {
  return CONTAINERS.includes(name.toLowerCase());
}

/** Whether a member is about the protocol, as `_links` in HAL. */
export function isProtocol(name: string): boolean {
  return PROTOCOL.test(name);
}

/**
 * Whether a member is for machines.
 * @param siblings - the names beside it
 */
export function isTechnical(name: string, siblings: readonly string[] = []): boolean {
  const plain = plainName(name);
  if (nameRank(name) !== undefined || idRank(name) !== undefined) return false;
  if (/^[_$]/.test(name) || TECHNICAL.includes(plain) || /_str$/.test(name)) return true;
  const isUrl = /url$/.test(plain) && !PAGE_URLS.includes(plain);
  return isUrl && siblings.some(sibling => PAGE_URLS.includes(plainName(sibling)));
}

/** Members of lists that come in pages. */
const PAGING = /^(is_?truncated|max_?(keys|items|results)|(key|item|total)_?count|total(_?(results|items|elements|pages))?|has_?more|(next|continuation)_?(token|marker|cursor|page|link)|limit|offset|page_?size|start_?at)$/i;

/** Whether an object is one thing of its own: it has a name or an id, or those in its metadata, and is no page of a list. */
export function hasIdentity(object: Readonly<Record<string, unknown>>): boolean {
  if (Object.keys(object).some(name => PAGING.test(name))) return false;
  const own = Object.entries(object).some(([name, value]) => (typeof value === 'string' || typeof value === 'number') && isIdentity(name));
  return own || (isObject(object.metadata) && typeof object.metadata.name === 'string');
}

/** Some services write codes and numbers of their own into every answer, so these identify rows only. */
function isIdentity(name: string): boolean {
  return nameRank(name) !== undefined || ['id', 'uid', 'uuid', 'guid', 'key', 'slug'].includes(plainName(name));
}

/** Whether there is nothing to see: neither `0` nor `false` is nothing. */
export function isBlank(value: Json | undefined): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
