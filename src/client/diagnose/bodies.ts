import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { allowedHeadersYaml, credentialYaml } from './appConfig';
import { isBrokenOff, isCompressed, isWebPage } from './bodySigns';
import type { Arrival } from './Outcome';

/** What people are asked on a sign-in page, and how the systems call it. */
const SIGN_IN = /type=["']?password|sign[ -]?in|log[ -]?in|\bsso\b|saml|openid|oauth/i;

/** A body that is no data though its status says so; `undefined` when it may be. */
export function diagnoseBody(request: HttpRequest, arrival: Arrival): Diagnosis | undefined {
  if (isCompressed(arrival)) return compressed(request);
  if (isBrokenOff(request, arrival)) return brokeOff(request);
  return isWebPage(request, arrival) ? webPage(request, arrival) : undefined;
}

/** An answer of which the end is missing. */
export function brokeOff({ service }: HttpRequest): Diagnosis {
  return { kind: 'interrupted', who: 'service', title: `The answer of ${service.title} broke off.`, advice: 'The service closed the connection before its answer was complete.', transient: true };
}

function compressed({ service }: HttpRequest): Diagnosis {
  const config = allowedHeadersYaml(service, 'Content-Encoding');
  return {
    kind: 'encoding',
    who: config ? 'operator' : 'service',
    title: `${service.title} answered in a compressed form that cannot be read.`,
    advice: config ? 'It compresses though nobody asked it to, and the proxy strips the header that says so. Let the header pass:' : 'It has to say so in Content-Encoding.',
    ...(config && { config }),
    transient: false,
  };
}

/** HTML where data was expected. */
export function webPage({ service }: HttpRequest, { text }: Arrival): Diagnosis {
  const isSignIn = SIGN_IN.test(text.slice(0, 20_000));
  const config = isSignIn ? credentialYaml(service) : undefined;
  return {
    kind: 'loginPage',
    who: 'operator',
    title: `${service.title} answered with a web page where data was expected${isSignIn ? ', most likely a sign-in page' : ''}.`,
    advice: config ? 'Give the proxy a credential for the service; or its target or the path is wrong:' : `Check the path, and where the service is (${service.key}).`,
    ...(config && { config }),
    transient: false,
  };
}
