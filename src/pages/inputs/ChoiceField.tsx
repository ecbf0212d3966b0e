import { useId } from 'react';
import type { HTMLAttributes, Key, ReactNode } from 'react';
import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import CircularProgress from '@mui/material/CircularProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { InputOption, MultiselectInput, SelectInput } from '../../model';
import type { FieldProps } from './FieldProps';
import { WIDE_FIELD } from './fieldStyles';
import { withChosen } from './readOptions';

interface Props extends FieldProps<SelectInput | MultiselectInput> {
  options: readonly InputOption[];
  isLoading?: boolean;
  /** Why there are no options; shown instead of the description. */
  error?: ReactNode;
  /** What has to be chosen before. */
  waitsFor?: string;
}

/** React wants the key by itself. */
type OptionProps = HTMLAttributes<HTMLLIElement> & { key?: Key };

/** What is chosen and what is typed share a line, or the field would be higher than those beside it. */
const ONE_LINE = { ...WIDE_FIELD, '& .v5-MuiAutocomplete-inputRoot.v5-MuiInputBase-root': { flexWrap: 'nowrap' } };

/** Nobody reads more than these, and drawing them would take long; typing finds the others. */
const filterOptions = createFilterOptions<InputOption>({ limit: 200 });

/** One or several of many values, found by typing. */
export function ChoiceField({ input, options, value, onChange, isLoading = false, error, waitsFor }: Props) {
  const values = (value === undefined ? [] : [value].flat()) as Array<InputOption['value']>;
  const all = withChosen(options, values);
  const chosen = all.filter(option => values.some(one => String(one) === String(option.value)));
  const isMultiple = input.type === 'multiselect';
  const [chosenId, helpId] = [`${useId()}-chosen`, `${useId()}-help`];
  return (
    <Autocomplete
      size="small"
      sx={ONE_LINE}
      multiple={isMultiple}
      disableCloseOnSelect={isMultiple}
      disableClearable={input.required && !isMultiple}
      disabled={waitsFor !== undefined}
      autoHighlight
      options={all}
      loading={isLoading}
      loadingText="Loading…"
      noOptionsText={options.length === 0 ? 'There is nothing to choose.' : 'Nothing matches.'}
      filterOptions={filterOptions}
      getOptionLabel={option => option.label}
      getOptionKey={option => String(option.value)}
      isOptionEqualToValue={(option, other) => String(option.value) === String(other.value)}
      value={isMultiple ? chosen : (chosen[0] ?? null)}
      onChange={(_event, next) => onChange(Array.isArray(next) ? next.map(option => option.value) : next?.value)}
      // Chips would wrap, and the field would grow under the pointer that clicks it.
      renderTags={tags => (
        <Typography id={chosenId} noWrap sx={{ pl: 0.75, minWidth: 0 }}>
          {tags.map(({ label }) => label).join(', ')}
        </Typography>
      )}
      renderOption={({ key: _own, ...props }: OptionProps, option, { selected }) => (
        <li key={String(option.value)} {...props}>
          {isMultiple && <Checkbox size="small" tabIndex={-1} disableRipple checked={selected} sx={{ my: -1, ml: -1 }} />}
          {option.label}
        </li>
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={input.label}
          required={input.required}
          placeholder={chosen.length === 0 ? input.placeholder : undefined}
          error={error !== undefined}
          helperText={error ?? waitsFor ?? input.description}
          FormHelperTextProps={{ component: 'div', id: helpId }}
          inputProps={{ ...params.inputProps, 'aria-describedby': `${chosenId} ${helpId}` }}
          InputProps={{
            ...params.InputProps,
            endAdornment: (
              <>
                {isLoading && <CircularProgress aria-label="Loading" color="inherit" size={16} />}
                {params.InputProps.endAdornment}
              </>
            ),
          }}
        />
      )}
    />
  );
}
