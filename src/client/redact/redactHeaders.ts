import { MASK } from './mask';
import { redactText } from './redactText';
import { isSecretName } from './secretNames';

/** Hides the values of headers that hold secrets by their name or by their look; the names stay. */
export function redactHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, isSecretName(name) ? MASK : redactText(value)]));
}
