import type { HttpRequest } from '../HttpRequest';
import { isHealthReport } from './isHealthReport';
import type { Arrival } from './Outcome';

/** What the proxy writes when it fails, before the address that was asked for, with the portal's host. */
export const PROXY_ERROR = 'Error occurred while trying to proxy';

/** Whether what arrived is data, as far as can be told before it is decoded. */
export function isData(request: HttpRequest, arrival: Arrival): boolean {
  return isExpected(request, arrival) && !isCompressed(arrival) && !isBrokenOff(request, arrival) && !isWebPage(request, arrival);
}

/** Whether the status is one that comes with data. */
export function isExpected({ acceptStatus }: HttpRequest, { status, text }: Arrival): boolean {
  return (status >= 200 && status < 300) || (acceptStatus.includes(status) && !text.startsWith(PROXY_ERROR)) || isHealthReport(status, text);
}

/** Gzip begins with 1f 8b (RFC 1952, section 2.3.1), of which the decoder makes what it makes of broken text. */
export function isCompressed({ text }: Arrival): boolean {
  return text.charCodeAt(0) === 0x1f && /^.[\u008b\u2039\ufffd]/.test(text);
}

/** The proxy writes its error behind what has come; inside a whole JSON text it would be followed by a quote. */
export function isBrokenOff({ service }: HttpRequest, { text }: Arrival): boolean {
  const at = service.kind === 'proxy' ? text.lastIndexOf(PROXY_ERROR) : -1;
  return at >= 0 && /^[^\s"]*( [^\s"]*)?$/.test(text.slice(at + PROXY_ERROR.length));
}

/** HTML where nobody asked for a text; many send JSON under that name, which is none. */
export function isWebPage({ responseType }: HttpRequest, { contentType, text }: Arrival): boolean {
  return responseType !== 'text' && /^(text\/html|application\/xhtml)/i.test(contentType) && /^[\s\ufeff]*</.test(text);
}
