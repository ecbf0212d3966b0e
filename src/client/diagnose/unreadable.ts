import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { requestYaml } from './appConfig';
import { brokeOff, webPage } from './bodies';
import { detailsOf } from './details';
import type { Arrival } from './Outcome';

/** Why a body could not be decoded. */
export interface Unreadable {
  /** What is wrong with it and where, as one sentence. */
  message: string;
  /** Whether it is the beginning of what its type says. */
  isTruncated: boolean;
}

/** An answer that is not what it says it is. The proxy may end one that broke off as if it were whole, so that only its text can tell. */
export function diagnoseUnreadable(request: HttpRequest, arrival: Arrival, unreadable: Unreadable): Diagnosis {
  return { ...found(request, arrival, unreadable), details: detailsOf(request, arrival) };
}

function found(request: HttpRequest, arrival: Arrival, { message, isTruncated }: Unreadable): Diagnosis {
  if (isTruncated) return brokeOff(request);
  const looks = looksLike(arrival.text);
  if (looks === 'html') return webPage(request, arrival);
  const said = request.responseType === 'auto' ? arrival.contentType.split(';', 1)[0] : request.responseType;
  const isOther = looks !== 'text' && said?.includes(looks) !== true;
  return {
    kind: 'format',
    who: isOther ? 'operator' : 'service',
    title: message,
    advice: isOther ? `It comes as ${said || 'nothing'}, and looks like ${looks.toUpperCase()}. Say in the request what it is:` : 'The service has to mend it. As a text it can be shown as it came:',
    config: requestYaml(request, [`responseType: ${isOther ? looks : 'text'}`]),
    transient: false,
  };
}

/** What a body is by its beginning. */
function looksLike(text: string): 'json' | 'html' | 'xml' | 'text' {
  const head = text.slice(0, 1000).replace(/^[\s\ufeff]+/, '');
  if (/^<(!doctype html|html)\b/i.test(head)) return 'html';
  if (/^<[?\w!]/.test(head)) return 'xml';
  return /^[{[]/.test(head) ? 'json' : 'text';
}
