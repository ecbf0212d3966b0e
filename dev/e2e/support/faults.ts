import { titleOf, type Fault } from './faultConfig';
import type { Faulty } from './startFaulty';

const CREDENTIAL = (id: string) => `Authorization: Bearer $\{${id.toUpperCase().replace(/-/g, '_')}_TOKEN}`;

/** Every row of what arrives through the real proxy that is no data, with what a user sees of it. */
export function faultsOf({ url, tlsUrl }: Pick<Faulty, 'url' | 'tlsUrl'>, downPort: number): Fault[] {
  return [...proxyFaults(url, tlsUrl, downPort), ...brokenAnswers(url), ...statuses(url), ...bodies(url)];
}

function proxyFaults(url: string, tlsUrl: string, downPort: number): Fault[] {
  const cannotReach = (id: string) => ({ title: `The portal's proxy cannot reach ${titleOf(id)}.`, who: 'operator' as const, line: 'target: https://…' });
  return [
    { id: 'absent', what: 'an endpoint that is not configured', title: 'The proxy has no endpoint /absent, or GET is not allowed there.', who: 'operator', line: 'allowedMethods: [GET]' },
    { id: 'only-get', what: 'a method that is not allowed', endpoint: { target: url, allowedMethods: ['GET'] }, request: { method: 'POST' }, title: 'POST is not allowed at /only-get, or the proxy has no such endpoint.', who: 'operator', line: 'allowedMethods: [GET, POST]' },
    { id: 'down', what: 'a service that is down', endpoint: { target: `http://localhost:${downPort}` }, ...cannotReach('down'), mends: 'down' },
    { id: 'no-name', what: 'a name that DNS does not know', endpoint: { target: 'http://nowhere.invalid' }, ...cannotReach('no-name') },
    { id: 'reset', what: 'a reset before the headers', endpoint: { target: `${url}/reset` }, ...cannotReach('reset'), mends: '/reset' },
    { id: 'self-signed', what: 'a self-signed certificate', endpoint: { target: `${tlsUrl}/slow` }, title: "The portal's proxy could not open a secure connection to Self signed.", who: 'operator', line: 'NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-authority.pem' },
    { id: 'hang', what: 'a service that hangs', endpoint: { target: `${url}/hang` }, service: { timeout: '1s' }, title: 'Hang did not answer within 1 s.', who: 'service', line: 'timeout: 2s', mends: '/hang' },
    { id: 'proxy-timeout', what: 'a service that hangs, with proxyTimeout', endpoint: { target: `${url}/hang`, proxyTimeout: 400 }, ...cannotReach('proxy-timeout') },
    { id: 'both-timeouts', what: 'a service that hangs, with timeout as well', endpoint: { target: `${url}/hang`, proxyTimeout: 400, timeout: 400 }, title: 'The portal cannot be reached.' },
  ];
}

function brokenAnswers(url: string): Fault[] {
  const brokeOff = (id: string) => ({ title: `The answer of ${titleOf(id)} broke off.`, who: 'service' as const });
  const redirect = (id: string) => ({ title: `${titleOf(id)} redirects somewhere else.`, who: 'operator' as const, line: 'followRedirects: true' });
  return [
    { id: 'stall', what: 'headers, then a stall', endpoint: { target: `${url}/stall` }, service: { timeout: '1s' }, title: 'The answer of Stall stopped in the middle: nothing more came for 1 s.', who: 'service', line: 'timeout: 2s', mends: '/stall' },
    { id: 'reset-chunked', what: 'a reset in a chunked body', endpoint: { target: `${url}/reset-chunked` }, ...brokeOff('reset-chunked'), mends: '/reset-chunked' },
    { id: 'reset-sized', what: 'a reset in a body of known length', endpoint: { target: `${url}/reset-sized` }, ...brokeOff('reset-sized'), mends: '/reset-sized' },
    { id: 'login-page', what: 'a sign-in page', endpoint: { target: `${url}/login-page` }, title: 'Login page answered with a web page where data was expected, most likely a sign-in page.', who: 'operator', line: CREDENTIAL('login-page'), mends: '/login-page' },
    { id: 'redirect', what: 'a redirect', endpoint: { target: `${url}/redirect` }, ...redirect('redirect'), mends: '/redirect' },
    { id: 'located', what: 'a redirect whose Location may pass', endpoint: { target: `${url}/moved`, allowedHeaders: ['Location'] }, ...redirect('located'), mends: '/moved' },
    { id: 'gzip', what: 'a body that is always compressed', endpoint: { target: `${url}/gzip` }, title: 'Gzip answered in a compressed form that cannot be read.', who: 'operator', line: 'allowedHeaders: [Content-Encoding] # and those that are there', mends: '/gzip' },
  ];
}

function statuses(url: string): Fault[] {
  const at = (id: string) => ({ id, endpoint: { target: `${url}/${id}` }, mends: `/${id}` });
  return [
    { ...at('unauthorized'), what: 'a 401 of the service', title: 'Unauthorized wants a credential, or does not accept the one it got.', who: 'operator', line: CREDENTIAL('unauthorized') },
    { id: 'empty-bearer', what: 'an empty variable behind Bearer', endpoint: { target: `${url}/bearer`, headers: { Authorization: 'Bearer ' } }, title: 'Empty bearer wants a credential, or does not accept the one it got.', who: 'operator', line: CREDENTIAL('empty-bearer') },
    { id: 'user-token', what: 'a service that wants the token of the user, with credentials: require', endpoint: { target: `${url}/bearer` }, title: 'User token wants a credential, or does not accept the one it got.', who: 'operator', line: CREDENTIAL('user-token') },
    { ...at('forbidden'), what: 'a 403 of the service', title: 'Forbidden refuses this request.', who: 'operator', line: CREDENTIAL('forbidden') },
    { ...at('not-found'), what: 'a 404 of the service', title: 'Not found has nothing at its base path.', who: 'operator' },
    { ...at('too-many-requests'), what: 'a 429 of the service', title: 'Too many requests asks for fewer requests.', who: 'service', line: 'refresh: 5m' },
    { ...at('server-error'), what: 'a 500 of the service', title: 'Server error answered 500.', who: 'service' },
    { ...at('unavailable'), what: 'a 503 of the service', title: 'Unavailable answered 503.', who: 'service' },
  ];
}

function bodies(url: string): Fault[] {
  const at = (id: string) => ({ id, endpoint: { target: `${url}/${id}` }, mends: `/${id}` });
  return [
    { ...at('invalid-json'), what: 'JSON that is none', title: 'The answer is no valid JSON', who: 'service', line: 'responseType: text' },
    { ...at('xml-as-json'), what: 'a wrong content type', title: 'The answer is no valid JSON', who: 'operator', line: 'responseType: xml' },
    { id: 'other-rows', what: 'rows that are somewhere else', endpoint: { target: `${url}/other-rows` }, view: { type: 'table', rows: 'items' }, title: 'There are no rows at items.', who: 'operator', line: '- rows: data.things' },
    { id: 'graphql', what: 'errors of GraphQL', endpoint: { target: `${url}/graphql` }, request: { graphql: { query: '{ nam }' } }, title: 'Graphql answered with an error: Cannot query field "nam".', who: 'operator' },
    { id: 'direct', what: 'a url service that does not allow the portal', service: { proxy: null, url }, title: `The browser could not get an answer from ${url}.`, who: 'operator', line: `connect-src: ["'self'", "${url}"]` },
  ];
}

/** What an operator has who did what the advice says, and what needs more than one endpoint. */
export function mendedEndpoints(url: string): Fault[] {
  return [
    { id: 'followed', what: '', endpoint: { target: `${url}/moved`, followRedirects: true }, title: '' },
    { id: 'unpacked', what: '', endpoint: { target: `${url}/gzip`, allowedHeaders: ['Content-Encoding'] }, title: '' },
    { id: 'credential', what: '', endpoint: { target: `${url}/bearer`, headers: { Authorization: 'Bearer of-the-service' } }, title: '' },
    { id: 'swallow', what: '', endpoint: { target: `${url}/slow` }, title: '' },
    { id: 'swallowed', what: '', service: { proxy: '/swallow/v2' }, request: { path: '/nowhere' }, title: '' },
    { id: 'paged', what: '', endpoint: { target: `${url}/list` }, request: { pagination: 'link' }, title: '' },
    { id: 'well', what: '', endpoint: { target: `${url}/moved-here` }, title: '' },
  ];
}
