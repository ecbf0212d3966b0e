import type { Diagnosis, Service } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { credentialYaml, endpointYaml, requestYaml } from './appConfig';
import { placeOf } from './details';
import type { Arrival } from './Outcome';
import { serviceWords } from './serviceWords';

/** What stands before a service says so with these (RFC 9110, section 15.6). */
const BEFORE_SERVICE = [502, 504];

/** A status of the service's own that brings no data. */
export function diagnoseService(request: HttpRequest, { status, text }: Arrival): Diagnosis {
  const { service, key, method } = request;
  const says = (what: string) => `${service.title} ${what}`;
  switch (status) {
    case 401:
      return unauthorized(service);
    case 403:
      return { kind: 'forbidden', who: 'operator', title: says('refuses this request.'), advice: `The credential it got, if any, does not allow it.${service.kind === 'proxy' ? ' Give the proxy one that does:' : ''}`, ...credentialLines(service), transient: false };
    case 404:
      return { kind: 'notFound', who: 'operator', title: says(`has nothing at ${placeOf(request)}.`), advice: `If it should, check basePath of the service (${service.key}) and path of the request (${key}).`, transient: false };
    case 405:
      return { kind: 'serviceError', who: 'operator', title: says(`does not take ${method} at ${placeOf(request)}.`), advice: `Check the method and the path of the request (${key}).`, transient: false };
    case 429:
      return { kind: 'rateLimited', who: 'service', title: says('asks for fewer requests.'), advice: 'Refresh less often:', config: requestYaml(request, ['refresh: 5m']), transient: true };
    case 503:
      return { kind: 'serviceError', who: 'service', title: says('answered 503.'), advice: 'It says that it is overloaded, or down for maintenance.', transient: true };
    default:
      return byClass(request, status, serviceWords(text));
  }
}

function byClass({ service, key }: HttpRequest, status: number, words?: string): Diagnosis {
  const title = `${service.title} answered ${status}${words === undefined ? '' : `: ${words}`}.`;
  // A browser that does not follow a redirect tells no status.
  if (status === 0 || (status >= 300 && status < 400)) return redirect(service);
  if (status < 500) return { kind: 'serviceError', who: 'operator', title, advice: `It does not take what is sent (${key}).`, transient: false };
  const advice = BEFORE_SERVICE.includes(status) ? 'The proxy reached what stands before the service, and that got no answer from it.' : 'The details show what it says.';
  return { kind: 'serviceError', who: 'service', title, ...((service.kind === 'proxy' || !BEFORE_SERVICE.includes(status)) && { advice }), transient: true };
}

function unauthorized(service: Service): Diagnosis {
  const advice = {
    proxy: "If the proxy has a credential, its variable may be empty, which sends a bare Bearer. The user's own token is passed on only where credentials is set to forward. Give the proxy a credential:",
    plugin: 'The backend plugin decides who may call it.',
    url: 'Only a service behind the proxy can be given a credential: move it there.',
  }[service.kind];
  return { kind: 'unauthorized', who: 'operator', title: `${service.title} wants a credential, or does not accept the one it got.`, advice, ...credentialLines(service), transient: false };
}

function credentialLines(service: Service): { config?: string } {
  const config = credentialYaml(service);
  return config === undefined ? {} : { config };
}

function redirect(service: Service): Diagnosis {
  const config = endpointYaml(service, ['followRedirects: true']);
  return {
    kind: 'redirect',
    who: 'operator',
    title: `${service.title} redirects somewhere else.`,
    advice: config ? 'Often to a sign-in, to https, or to the path with a slash at its end. Correct the target or the path, or let the proxy follow:' : 'Name the address where it leads.',
    ...(config && { config }),
    transient: false,
  };
}
