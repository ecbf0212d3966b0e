import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useRowAnswerStore } from '../data/rowAnswers/useRowAnswerStore';
import type { RequestDef, RowAnswer, RowAnswers, Scopes } from '../model';
import { absenceFor } from './scopes/absences';
import type { Absence, Absences } from './scopes/absences';

interface Props {
  requests: Record<string, RequestDef>;
  scopes: Scopes;
  absences: Absences;
  children: (answers: RowAnswers) => ReactNode;
}

/** Gives a view the answers to requests of its own for each row. */
export default function WithRowAnswers({ requests, scopes, absences, children }: Props) {
  const held = useMemo(() => heldAnswers(requests, absences), [requests, absences]);
  return <>{children(useRowAnswerStore(requests, scopes, held))}</>;
}

/** Where a request needs what is not there yet, its cells wait; where that failed, they say so. */
function heldAnswers(requests: Record<string, RequestDef>, absences: Absences): Record<string, RowAnswer> {
  return Object.fromEntries(
    Object.entries(requests).flatMap(([name, request]) => {
      const absence = absenceFor(request, absences);
      return absence ? [[name, answerFor(absence)]] : [];
    }),
  );
}

function answerFor(absence: Absence): RowAnswer {
  if (absence.state === 'pending') return {};
  if (absence.state === 'failed') return { diagnosis: absence.diagnosis };
  return { diagnosis: { kind: 'request', who: 'user', title: absence.text, transient: false } };
}
