import { useState } from 'react';

/** As many as a person looks through, and a page draws without a pause. */
const STEP = 120;

/** How many of many are drawn, and what draws the next ones; a new list begins anew. */
export function useSteps(count: number, list: unknown): { shown: number; more?: () => void } {
  const [step, setStep] = useState({ list, shown: STEP });
  const shown = Math.min(count, step.list === list ? step.shown : STEP);
  return { shown, ...(shown < count && { more: () => setStep({ list, shown: shown + STEP }) }) };
}
