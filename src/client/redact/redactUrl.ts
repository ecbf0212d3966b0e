import { MASK } from './mask';
import { decoded, isSecretName } from './secretNames';
import { maskSecretValues } from './secretValues';

/** User name and password; browsers take everything up to the last `@` before the path. */
const USERINFO = /^((?:[a-z][a-z0-9+.-]*:)?[\\/]{2})[^/?#\\]*@/i;

/**
 * Hides in a URL, absolute or not, what looks like a secret: user name and password, parameters of the query, the fragment
 * and the path by their names, values by their look, also inside of URLs that are values.
 */
export function redactUrl(url: string): string {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(url) ?? [];
  return [
    redactPath(path.replace(USERINFO, `$1${MASK}@`)),
    query === undefined ? '' : `?${redactParameters(query)}`,
    fragment === undefined ? '' : `#${redactParameters(fragment)}`,
  ].join('');
}

/** Of a path, parameters of its segments (`;token=…`) and segments that are tokens themselves. */
function redactPath(path: string): string {
  return path
    .split('/')
    .map(segment => {
      const [name = '', ...parameters] = segment.split(';');
      return [redactValue(name), ...parameters.map(redactParameter)].join(';');
    })
    .join('/');
}

function redactParameters(query: string): string {
  return query
    .split(/([&;?])/)
    .map(part => (/^[&;?]$/.test(part) ? part : redactParameter(part)))
    .join('');
}

function redactParameter(parameter: string): string {
  const at = parameter.indexOf('=');
  if (at < 0) return redactValue(parameter);
  const [name, value] = [parameter.slice(0, at), parameter.slice(at + 1)];
  if (value === '') return parameter;
  return `${redactValue(name)}=${isSecretName(name) ? MASK : redactValue(value)}`;
}

/** A value as it stands in a URL. One in which something is hidden may be hidden whole: it is no longer what it was. */
function redactValue(value: string): string {
  const plain = decoded(value.replace(/\+/g, ' '));
  if (maskSecretValues(plain) !== plain || hasSecretParameter(plain)) return MASK;
  return maskSecretValues(value);
}

/** `…?token=x` or `{"token":"x"}` inside of a value. */
function hasSecretParameter(plain: string): boolean {
  return [...plain.matchAll(/([\p{L}\p{N}_.$[\]-]{1,120})\\*["']?\s*[=:]\s*[^\s&;]/gu)].some(([, name = '']) => isSecretName(name));
}
