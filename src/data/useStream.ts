import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { buildRequest } from '../client';
import type { HttpRequest } from '../client';
import type { Diagnosis, LineFeed, RequestDef, Scopes, Service } from '../model';
import { useData } from './DataProvider';
import { diagnosisOf } from './diagnosisOf';
import { LineStream } from './LineStream';

/** What streams are asked for where the operator says nothing else. */
const ACCEPT = 'text/event-stream, text/plain, application/x-ndjson, */*;q=0.8';
const ANY_JSON = /^application\/json, \*\/\*/;

/** Follows the answer to a request line by line, for as long as the component is there. */
export function useStream(def: RequestDef | undefined, scopes: Scopes, maxLines: number): LineFeed {
  const { client, services } = useData();
  const { request, diagnosis } = useBuilt(def, scopes, services);
  const [turn, setTurn] = useState(0);
  const stream = useMemo(
    () => new LineStream({ open: (lastEventId, signal) => (request ? client.stream(from(request, lastEventId), signal) : Promise.reject(new Error('There is no request.'))), maxLines, isRepeatable: request?.repeatable ?? false }),
    [client, request, maxLines],
  );
  const known = useSyncExternalStore(stream.subscribe, stream.snapshot);
  useEffect(() => (request ? stream.start() : undefined), [stream, request, turn]);
  const restart = useCallback(() => {
    if (request) client.letThrough(request.service.id);
    setTurn(count => count + 1);
  }, [client, request]);
  return diagnosis ? { lines: [], dropped: 0, state: 'failed', diagnosis, restart } : { ...known, restart };
}

/** Where it broke off, as https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header has it. */
function from(request: HttpRequest, lastEventId: string): HttpRequest {
  return lastEventId === '' ? request : { ...request, headers: { ...request.headers, 'last-event-id': lastEventId } };
}

/** The same one for as long as it asks for the same, whatever else on the page changes. */
function useBuilt(def: RequestDef | undefined, scopes: Scopes, services: Record<string, Service>): { request?: HttpRequest; diagnosis?: Diagnosis } {
  const built = useMemo(() => {
    const service = def && services[def.service];
    if (!def || !service) return {};
    try {
      const request = buildRequest(def, service, scopes);
      const accept = ANY_JSON.test(request.headers.accept ?? '') ? { accept: ACCEPT } : {};
      return { text: JSON.stringify({ ...request, headers: { ...request.headers, ...accept } }) };
    } catch (error) {
      return { diagnosis: diagnosisOf(error) };
    }
  }, [def, scopes, services]);
  const { text } = built;
  const request = useMemo(() => (text === undefined ? undefined : (JSON.parse(text) as HttpRequest)), [text]);
  return { ...(request && { request }), ...('diagnosis' in built && { diagnosis: built.diagnosis }) };
}
