import type { Diagnosis, RequestDef } from '../../model';
import { scopeMentions } from '../../expressions';

/** A scope that is not there: it is on its way, it failed, or nobody said which. */
export type Absence =
  | { state: 'pending' }
  | { state: 'failed'; diagnosis: Diagnosis; retry: () => void }
  | { state: 'missing'; text: string };

/** What is not there, by the name of a request of the page; `entity` for the entity. */
export interface Absences {
  entity?: Absence;
  requests: Record<string, Absence>;
}

/** What a request waits for, if anything: the answer of another, or the entity. */
export function absenceFor(request: RequestDef | undefined, { entity, requests }: Absences): Absence | undefined {
  if (!request) return undefined;
  if (entity && scopeMentions('entity', request).length > 0) return entity;
  for (const { name } of scopeMentions('requests', request)) {
    const absence = name === '*' ? Object.values(requests)[0] : requests[name];
    if (absence) return absence;
  }
  return undefined;
}
