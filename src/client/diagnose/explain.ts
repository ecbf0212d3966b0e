import type { Diagnosis, Json } from '../../model';
import { curl } from '../curl';
import type { Exchange } from '../Exchange';
import type { HttpRequest } from '../HttpRequest';
import { redacted } from '../redact/redacted';
import { diagnose } from './diagnose';
import { diagnoseGraphql } from './diagnoseGraphql';
import type { Arrival, Outcome, Surroundings } from './Outcome';
import { diagnoseUnreadable } from './unreadable';
import type { Unreadable } from './unreadable';

/** Of an exchange, what its explanation needs. */
type Asked = Pick<Exchange, 'request' | 'url'>;

/**
 * The diagnosis of a request that brought no data, with the request as a command, and no secret in any of it. It is loaded when the first request
 * fails, as most never do.
 * @returns `undefined` when the answer is data
 */
export function explain(asked: Asked, outcome: Outcome, surroundings: Surroundings): Diagnosis | undefined {
  const found = diagnose(asked.request, outcome, surroundings);
  return found && complete(asked, inOwnWords(asked.request, found, outcome));
}

/** The same for an answer that arrived and cannot be decoded. */
export function explainUnreadable(asked: Asked, arrival: Arrival, unreadable: Unreadable): Diagnosis {
  return complete(asked, diagnoseUnreadable(asked.request, arrival, unreadable));
}

function complete(asked: Asked, found: Diagnosis): Diagnosis {
  return { ...redacted(found, asked.request.service.title), curl: curl(asked) };
}

/** Many services answer 400 to a GraphQL query that is wrong, and say why as they do with 200. */
function inOwnWords(request: HttpRequest, found: Diagnosis, outcome: Outcome): Diagnosis {
  if (!request.isGraphql || found.kind !== 'serviceError' || !('status' in outcome)) return found;
  const said = diagnoseGraphql(request, parsed(outcome.text));
  return said ? { ...said, details: found.details } : found;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
