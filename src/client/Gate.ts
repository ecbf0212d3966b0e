import type { DiagnosisKind } from '../model';
import { PRESENT, admit, isOpen, pardon, settle, trying } from './breaker';
import type { Outcome } from './breaker';
import { Queue } from './Queue';
import { ServiceError } from './ServiceError';

/** Requests to one service that are under way at a time; browsers have as many connections to a host that speaks HTTP/1.1. */
const AT_A_TIME = 6;
/** So many of these are for what a page itself asks; what it asks row by row takes the others. */
const FOR_PAGES = 2;

/** Diagnoses that say that nobody was there to answer. */
const ABSENT: readonly DiagnosisKind[] = ['unreachable', 'timeout', 'portal', 'starting', 'cors'];
/** What stands before a service says so with these (RFC 9110, section 15.6). */
const ABSENT_STATUSES: readonly number[] = [502, 503, 504];

/** Stands before one service: a few requests at a time, and while nobody is there only a try now and then. */
export class Gate {
  private presence = PRESENT;
  private lastFailure: ServiceError | undefined;
  private readonly queue = new Queue(AT_A_TIME, FOR_PAGES);

  /** @param onRecovery - called when a service answers again that was absent */
  constructor(private readonly onRecovery: () => void) {}

  /**
   * Sends something when it is its turn.
   * @param isForced - whether it goes even when nobody seems to be there
   * @param isPatient - whether it lets all others go first
   * @throws ServiceError, the last failure, with `retryAt`, when it is held back
   */
  pass<T>(send: () => Promise<T>, signal: AbortSignal | undefined, isForced: boolean, isPatient = false): Promise<T> {
    return this.queue.run(async () => {
      const admission = isForced ? { as: 'usual' as const } : admit(this.presence, Date.now());
      if ('notBefore' in admission) throw this.heldBack(admission.notBefore);
      if (admission.as === 'try') this.presence = trying(this.presence);
      try {
        const result = await send();
        this.settle(admission.as, 'present');
        return result;
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome === 'absent') this.lastFailure = error as ServiceError;
        this.settle(admission.as, outcome);
        throw error;
      }
    }, signal, isPatient);
  }

  /** A person asks: what comes next is sent. */
  open(): void {
    this.presence = pardon(this.presence);
  }

  private settle(as: 'usual' | 'try', outcome: Outcome): void {
    const before = this.presence;
    this.presence = settle(before, as, outcome, Date.now(), Math.random());
    if (isOpen(before) && this.presence.failures === 0) this.onRecovery();
  }

  private heldBack(retryAt: number): ServiceError {
    const { diagnosis, status } = this.lastFailure as ServiceError;
    const details = `Not sent, as the last requests to the service failed. The last one:\n${diagnosis.details ?? ''}`.trim();
    return new ServiceError({ ...diagnosis, details }, status, undefined, retryAt);
  }
}

function outcomeOf(error: unknown): Outcome {
  // What was given up, or could not even be sent, tells nothing of the service.
  if (!(error instanceof ServiceError) || error.diagnosis.kind === 'session') return 'unknown';
  return ABSENT.includes(error.diagnosis.kind) || ABSENT_STATUSES.includes(error.status ?? 0) ? 'absent' : 'present';
}
