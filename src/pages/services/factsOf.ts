import { waitText } from '../../model';
import type { Service } from '../../model';
import { placeOf, probedPath } from './placeOf';

/** How a service is asked whether it is well, by name. */
export function factsOf(service: Service): Array<readonly [string, string]> {
  const { health, basePath, key, description, timeoutMs } = service;
  const isUp = health?.expect ?? (health ? 'a status of 2xx' : 'any answer of its own, as it has no health check');
  return [
    ...(description === undefined ? [] : [['What it is', description] as const]),
    ['Where', placeOf(service)],
    ...(basePath === '' ? [] : [['Base path', basePath] as const]),
    ['Asked', `GET ${probedPath(service)}`],
    ['Up means', isUp],
    ...(health && health.acceptStatus.length > 0 ? [['Read besides 2xx', health.acceptStatus.join(', ')] as const] : []),
    ['Waits', `at most ${waitText(health?.timeoutMs ?? timeoutMs)}`],
    ['In app-config', key],
  ];
}
