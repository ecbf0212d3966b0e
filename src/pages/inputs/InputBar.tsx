import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Input, Scopes } from '../../model';
import { useWidth } from '../../ui';
import { InputField } from './InputField';
import { InputSheet } from './InputSheet';
import type { Inputs } from './useInputs';

interface Props {
  inputs: readonly Input[];
  state: Inputs;
  scopes: Scopes;
}

/** With less room, in pixels, two fields would hardly stand side by side. */
const NARROW = 600;

/** The inputs of a page: in a row, or where there is little room in a sheet. */
export default function InputBar({ inputs, state, scopes }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const width = useWidth(bar);
  const group = useRef<HTMLDivElement>(null);
  const [clearings, setClearings] = useState(0);
  const clear = () => {
    state.clear();
    // What is being typed goes as well, and the button with the focus.
    setClearings(clearings + 1);
    group.current?.focus();
  };
  const fields = inputs.map(input => <InputField key={`${input.name} ${clearings}`} input={input} state={state} scopes={scopes} />);
  const clearButton = (
    <Button size="small" onClick={clear} sx={{ visibility: state.isChanged ? 'visible' : 'hidden' }}>
      Clear
    </Button>
  );
  return (
    <Box ref={bar} sx={{ mb: 2 }}>
      {width !== undefined && width < NARROW ? (
        <InputSheet inputs={inputs} values={state.values} groupRef={group} clearButton={clearButton}>
          {fields}
        </InputSheet>
      ) : (
        <Box ref={group} role="group" aria-label="Filters" tabIndex={-1} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5, outline: 'none' }}>
          {fields}
          <Box sx={{ ml: 'auto', minHeight: 40, display: 'flex', alignItems: 'center' }}>{clearButton}</Box>
        </Box>
      )}
    </Box>
  );
}
