import type { Service } from '../model';

/** The lines of app-config that declare a service's proxy endpoint; `undefined` for services that have none. */
export function endpointYaml(service: Service, extra: readonly string[] = []): string | undefined {
  if (service.kind !== 'proxy') return undefined;
  return ['proxy:', '  endpoints:', `    ${yamlKey(service.endpoint)}:`, '      target: https://…', ...extra.map(line => `      ${line}`)].join('\n');
}

function yamlKey(key: string): string {
  return /^[\w/.-]+$/.test(key) ? key : JSON.stringify(key);
}
