import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import type { Outcome } from './Outcome';

/** What is said when the code that explains cannot be loaded. It comes from the portal, which then is out of reach itself, or just starting. */
export function unexplained({ service }: HttpRequest, outcome: Outcome): Diagnosis {
  const common = { who: 'user' as const, advice: 'Check your connection. This page tries again by itself.', transient: true };
  if ('status' in outcome && service.kind !== 'url' && outcome.text.includes(STARTING)) return starting();
  if ('cause' in outcome && outcome.cause === 'network' && service.kind !== 'url') return { ...common, kind: 'portal', title: 'The portal cannot be reached.' };
  const what = 'cause' in outcome ? 'sent no answer' : `answered ${outcome.status}`;
  return { ...common, kind: 'portal', title: `${service.title} ${what}; why is not known, as the portal cannot be reached.` };
}

/** What every plugin of a portal says until it has begun. */
export const STARTING = 'has not started up yet';

export function starting(): Diagnosis {
  return { kind: 'starting', who: 'user', title: 'The portal is starting.', advice: 'Wait a moment. This page tries again by itself.', transient: true };
}
