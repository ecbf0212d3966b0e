import type { Diagnosis, UrlService } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { endpointYaml, requestYaml, serviceYaml } from './appConfig';
import { brokeOff } from './bodies';
import type { Failure, Surroundings } from './Outcome';
import { sizeText } from './sizeText';

/** After so long it was most likely the proxy that closed the connection, and not the network that failed. */
const LONG_MS = 3_000;

/** No answer arrived, or not all of it: the network, the time-out, or the browser's own refusal. */
export function diagnoseFailure(request: HttpRequest, failure: Failure, surroundings: Surroundings): Diagnosis {
  const { service, timeoutMs } = request;
  switch (failure.cause) {
    case 'timeout':
      return tooSlow(request, `${service.title} did not answer within ${timeoutMs / 1000} s.`, 'If it needs longer, let pages wait:');
    case 'stalled':
      return tooSlow(request, `The answer of ${service.title} stopped in the middle: nothing more came for ${timeoutMs / 1000} s.`, 'If it may pause for longer, let pages wait:');
    case 'body':
      return brokeOff(request);
    case 'tooLarge':
      return tooLarge(request, failure);
    default:
      return service.kind === 'url' ? noAnswer(service, surroundings) : noPortal(request, failure);
  }
}

function tooSlow(request: HttpRequest, title: string, advice: string): Diagnosis {
  const { service, timeoutMs } = request;
  const line = `timeout: ${Math.ceil((2 * timeoutMs) / 1000)}s`;
  const hangs = service.kind === 'proxy' ? 'The proxy itself goes on waiting, unless the endpoint has a proxyTimeout (in milliseconds). ' : '';
  return { kind: 'timeout', who: 'service', title, advice: `${hangs}${advice}`, config: timeoutMs === service.timeoutMs ? serviceYaml(service, [line]) : requestYaml(request, [line]), transient: true };
}

function tooLarge(request: HttpRequest, { announced }: Failure): Diagnosis {
  const { service, maxBodyBytes } = request;
  const line = `maxBody: ${sizeText(2 * Math.max(announced ?? 0, maxBodyBytes))}`;
  const size = announced === undefined ? `more than ${sizeText(maxBodyBytes)}` : sizeText(announced);
  return {
    kind: 'tooLarge',
    who: 'operator',
    title: `The answer of ${service.title} has ${size}; pages read at most ${sizeText(maxBodyBytes)}.`,
    advice: 'Ask for less, by pagination or query. Or let it be longer:',
    config: maxBodyBytes === service.maxBodyBytes ? serviceYaml(service, [line]) : requestYaml(request, [line]),
    transient: false,
  };
}

function noPortal({ service }: HttpRequest, { durationMs = 0 }: Failure): Diagnosis {
  const portal = { kind: 'portal' as const, who: 'user' as const, title: 'The portal cannot be reached.', advice: 'Check your connection. This page tries again by itself.', transient: true };
  if (service.kind !== 'proxy' || durationMs < LONG_MS) return portal;
  const config = endpointYaml(service, ['proxyTimeout: 60000', 'timeout: 60000']);
  return { ...portal, advice: `${portal.advice} If the rest of the portal works, the proxy gave up on ${service.title} after ${Math.round(durationMs / 1000)} s:`, ...(config && { config }) };
}

function noAnswer(service: UrlService, { origin }: Surroundings): Diagnosis {
  const url = new URL(service.url);
  if (origin?.startsWith('https:') && url.protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
    return {
      kind: 'mixedContent',
      who: 'operator',
      title: `The browser does not let a portal on https call ${service.title} on http.`,
      advice: 'Call the service by https, or through the proxy:',
      config: serviceYaml(service, [`url: ${service.url.replace(/^http:/i, 'https:')}`]),
      transient: false,
    };
  const allow = origin === undefined ? '' : ` (Access-Control-Allow-Origin: ${origin})`;
  return {
    kind: 'cors',
    who: 'operator',
    title: `The browser could not get an answer from ${url.origin}.`,
    advice: `The service is down, does not allow the portal's origin${allow}, or the portal's content security policy does not list it:`,
    config: ['backend:', '  csp:', `    connect-src: ["'self'", ${JSON.stringify(url.origin)}]`].join('\n'),
    transient: true,
  };
}
