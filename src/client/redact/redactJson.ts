import { isObject } from '../../model';
import { MASK } from './mask';
import { redactText } from './redactText';
import { isSecretName } from './secretNames';

/** Deeper than anybody nests a request. */
const MAX_DEPTH = 50;

/** Hides secrets in a body: by the names of its members when it is JSON, else as in any text. */
export function redactBody(body: string): string {
  try {
    return JSON.stringify(redactJson(JSON.parse(body), 0));
  } catch {
    return redactText(body);
  }
}

function redactJson(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return MASK;
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(item => redactJson(item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, isSecretName(name) && isSecret(member) ? MASK : redactJson(member, depth + 1)]));
}

/** That there is none, or whether there is one, is no secret. */
function isSecret(member: unknown): boolean {
  return member !== null && member !== '' && typeof member !== 'boolean';
}
