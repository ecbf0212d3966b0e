import { useCallback } from 'react';
import type { Input, Json, Scopes } from '../../model';
import { BooleanField } from './BooleanField';
import { ChoiceField } from './ChoiceField';
import { DayRangeField } from './DayRangeField';
import { RequestedChoiceField } from './RequestedChoiceField';
import { SelectField } from './SelectField';
import { DayField, NumberField, TextInputField } from './TypedField';
import type { Inputs } from './useInputs';

interface Props {
  input: Input;
  state: Inputs;
  scopes: Scopes;
}

/** The field of an input, by its type. */
export function InputField({ input, state, scopes }: Props) {
  const { set } = state;
  const onChange = useCallback((value: Json | undefined) => set(input, value), [set, input]);
  const common = { value: state.values[input.name], onChange };
  switch (input.type) {
    case 'text':
      return <TextInputField input={input} {...common} />;
    case 'number':
      return <NumberField input={input} {...common} />;
    case 'date':
      return <DayField input={input} {...common} />;
    case 'daterange':
      return <DayRangeField input={input} {...common} />;
    case 'boolean':
      return <BooleanField input={input} {...common} />;
    default:
      if (!Array.isArray(input.options)) return <RequestedChoiceField input={input} requested={input.options} scopes={scopes} missing={state.missingFor(input.options.request)} {...common} />;
      if (input.type === 'select') return <SelectField input={input} options={input.options} {...common} />;
      return <ChoiceField input={input} options={input.options} {...common} />;
  }
}
