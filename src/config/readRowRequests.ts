import type { RequestDef } from '../model';
import { joinKey } from './key';
import { readRequest } from './readRequest';
import type { RequestContext } from './readRequest';

/** Reads the requests that a table sends for each row in view, by name. One that is lost costs the columns that take its answers. */
export function readRowRequests(input: Record<string, unknown>, key: string, context: RequestContext): Record<string, RequestDef> {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, written]) => {
      const request = readRequest(written, joinKey(key, name), context);
      return request ? [[name, withoutPages(request, joinKey(key, name), context)]] : [];
    }),
  );
}

/** A row has one answer. */
function withoutPages({ pagination, ...request }: RequestDef, key: string, { problems }: RequestContext): RequestDef {
  if (pagination) problems.push({ severity: 'warning', key: joinKey(key, 'pagination'), message: 'Of what is sent for a row only the first page is read: pagination means nothing here.' });
  return request;
}
