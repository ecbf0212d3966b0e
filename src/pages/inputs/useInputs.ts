import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Input, Json, RequestDef, Service } from '../../model';
import { useTypedStep } from '../../ui';
import { clearValues, readValues, writeValue } from './inputValues';
import type { InputValues } from './inputValues';
import { missingInputs } from './missingInputs';

export interface Inputs {
  /** The same object as long as they are the same. */
  values: InputValues;
  /** Whether the URL says anything of them. */
  isChanged: boolean;
  /** The required inputs for which a request waits. */
  missingFor: (request: RequestDef | undefined) => Input[];
  /** `undefined` empties the input. */
  set: (input: Input, value: Json | undefined) => void;
  /** Gives all of them their defaults. */
  clear: () => void;
}

/** What a person chose on a page, kept in the URL. Every choice is an entry of the history, and so is all that was typed into one field. */
export function useInputs(inputs: readonly Input[], services: Record<string, Service>): Inputs {
  const [parameters, setParameters] = useSearchParams();
  // Other parameters change more often than these, and what depends on these is not worth doing again.
  const text = JSON.stringify(readValues(inputs, parameters, new Date()));
  const isSameStep = useTypedStep();
  const values = useMemo(() => JSON.parse(text) as InputValues, [text]);
  const set = useCallback(
    (input: Input, value: Json | undefined) => {
      const write = (before: URLSearchParams) => writeValue(before, input, value, new Date());
      const typed = input.type === 'text' || input.type === 'number' ? input.name : undefined;
      setParameters(write, { replace: isSameStep(typed, parameters, write(parameters)) });
    },
    [parameters, setParameters, isSameStep],
  );
  const clear = useCallback(() => setParameters(current => clearValues(current, inputs)), [setParameters, inputs]);
  const missingFor = useCallback((request: RequestDef | undefined) => missingInputs(request, inputs, values, services), [inputs, values, services]);
  return { values, missingFor, isChanged: inputs.some(({ name }) => parameters.has(name)), set, clear };
}
