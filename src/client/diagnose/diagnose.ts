import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { diagnoseBody } from './bodies';
import { isExpected } from './bodySigns';
import { detailsOf } from './details';
import { diagnoseFailure } from './failures';
import type { Arrival, Outcome, Surroundings } from './Outcome';
import { diagnosePortal } from './portalAnswers';
import { diagnoseService } from './serviceAnswers';
import { withShadow } from './shadowed';

/**
 * Tells portal, proxy and service apart by what came of a request, and says whose it is to mend and how. Sources: what the real proxy answers
 * in every failure, measured on both of its generations (dev/e2e/faults.test.ts).
 * @returns `undefined` when the answer is data
 */
export function diagnose(request: HttpRequest, outcome: Outcome, surroundings: Surroundings = {}): Diagnosis | undefined {
  const found = 'cause' in outcome ? diagnoseFailure(request, outcome, surroundings) : diagnoseArrival(request, outcome);
  return found && { ...withShadow(found, request, surroundings), details: detailsOf(request, outcome) };
}

function diagnoseArrival(request: HttpRequest, arrival: Arrival): Diagnosis | undefined {
  if (isExpected(request, arrival)) return diagnoseBody(request, arrival);
  return diagnosePortal(request, arrival) ?? diagnoseService(request, arrival);
}
