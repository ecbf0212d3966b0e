import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import type { Outcome } from './Outcome';

/** What is said when the code that explains cannot be loaded. It comes from the portal, which is then out of reach itself. */
export function unexplained({ service }: HttpRequest, outcome: Outcome): Diagnosis {
  const isPortal = 'cause' in outcome && outcome.cause === 'network' && service.kind !== 'url';
  const what = 'cause' in outcome ? 'sent no answer' : `answered ${outcome.status}`;
  return {
    kind: 'portal',
    who: 'user',
    title: isPortal ? 'The portal cannot be reached.' : `${service.title} ${what}; why is not known, as the portal cannot be reached.`,
    advice: 'Check your connection. This page tries again by itself.',
    transient: true,
  };
}
