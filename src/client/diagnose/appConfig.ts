import type { Service } from '../../model';
import type { HttpRequest } from '../HttpRequest';

/** Lines of app-config at a full key, such as `proxyPages.pages.things.views[0].request`, nested as they have to be. */
export function yamlAt(key: string, lines: readonly string[]): string {
  let nested = [...lines];
  for (const step of stepsOf(key).reverse()) nested = typeof step === 'number' ? listItem(step, nested) : [`${yamlKey(step)}:`, ...indented(nested)];
  return nested.join('\n');
}

/** Lines at a service's proxy endpoint; `undefined` for services that have none. */
export function endpointYaml(service: Service, lines: readonly string[]): string | undefined {
  return service.kind === 'proxy' ? ['proxy:', '  endpoints:', `    ${yamlKey(service.endpoint)}:`, ...indented(lines, 6)].join('\n') : undefined;
}

/** Lines at the place where a service is declared. */
export function serviceYaml({ key }: Service, lines: readonly string[]): string {
  return yamlAt(key, lines);
}

/** Lines at a request; an automatic page is written out for them, as it has no request of its own. */
export function requestYaml({ key, service }: HttpRequest, lines: readonly string[]): string {
  if (key !== service.key) return yamlAt(key, lines);
  const views = ['views:', ...indented(listItem(0, ['request:', ...indented(lines)]))];
  return key.startsWith('proxyPages.') ? yamlAt(`proxyPages.pages.${service.id}`, [`service: ${service.id}`, ...views]) : yamlAt(`${key}.pages.all`, views);
}

/** A variable of the portal's environment that holds a service's credential. */
export function tokenOf({ id }: Service): string {
  return `\${${id.toUpperCase().replace(/-/g, '_')}_TOKEN}`;
}

/** What a request to the service needs to carry its own credential. */
export function credentialYaml(service: Service): string | undefined {
  return endpointYaml(service, ['headers:', `  Authorization: Bearer ${tokenOf(service)}`]);
}

/** A header of a list that replaces the one that is there. */
export function allowedHeadersYaml(service: Service, header: string): string | undefined {
  return endpointYaml(service, [`allowedHeaders: [${header}] # and those that are there`]);
}


/** Keys of endpoints may hold dots; all other names hold none. */
function stepsOf(key: string): Array<string | number> {
  const endpoint = /^proxy\.endpoints\.(.+?)\.proxyPage(?:\.(.+))?$/.exec(key);
  if (endpoint) return ['proxy', 'endpoints', endpoint[1] ?? '', 'proxyPage', ...(endpoint[2] === undefined ? [] : stepsOf(endpoint[2]))];
  return key.split(/[.[\]]+/).filter(step => step !== '').map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

/** An element of a list that has others, which is nothing to paste: it says which one it is. */
function listItem(index: number, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [...(index > 0 ? [`# number ${index + 1} of the list`] : []), `- ${first}`, ...indented(rest)];
}

function indented(lines: readonly string[], by = 2): string[] {
  return lines.map(line => `${' '.repeat(by)}${line}`);
}

function yamlKey(key: string): string {
  return /^[\w/.-]+$/.test(key) ? key : JSON.stringify(key);
}
