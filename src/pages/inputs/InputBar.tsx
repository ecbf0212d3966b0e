import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import type { Input, Scopes } from '../../model';
import { InputField } from './InputField';
import { InputSheet } from './InputSheet';
import type { Inputs } from './useInputs';

interface Props {
  inputs: readonly Input[];
  state: Inputs;
  scopes: Scopes;
}

/** The inputs of a page: in a row, or on a narrow screen in a sheet. */
export default function InputBar({ inputs, state, scopes }: Props) {
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'), { noSsr: true });
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
  if (isNarrow)
    return (
      <InputSheet inputs={inputs} values={state.values} groupRef={group} clearButton={clearButton}>
        {fields}
      </InputSheet>
    );
  return (
    <Box ref={group} role="group" aria-label="Filters" tabIndex={-1} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5, mb: 2, outline: 'none' }}>
      {fields}
      <Box sx={{ ml: 'auto', minHeight: 40, display: 'flex', alignItems: 'center' }}>{clearButton}</Box>
    </Box>
  );
}
