import { useEffect, useMemo } from 'react';
import Box from '@mui/material/Box';
import { ThemeProvider } from '@mui/material/styles';
import type { SxProps, Theme as MuiTheme } from '@mui/material/styles';
import { withTheme } from '@rjsf/core';
import { Theme } from '@rjsf/mui';
import type { ActionForm, JsonObject, Scopes } from '../../../model';
import { formUi } from './formUi';
import type { FormContext } from './RequestedWidget';
import { validator } from './validator';

const Form = withTheme<unknown>(Theme);

interface Props {
  /** Of the form element, so that a button outside can submit it. */
  id: string;
  form: ActionForm;
  values: JsonObject;
  /** Without what is typed. */
  scopes: Scopes;
  onChange: (values: JsonObject) => void;
  /** Called when all that was typed is valid. */
  onSubmit: (values: JsonObject) => void;
}

/** The fields of an action's form. */
export default function FormFields({ id, form, values, scopes, onChange, onSubmit }: Props) {
  useEffect(() => document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus(), [id]);
  const ui = useMemo(() => formUi(form), [form]);
  const formContext = useMemo<FormContext>(() => ({ scopes: { ...scopes, form: values } }), [scopes, values]);
  return (
    <ThemeProvider theme={formTheme}>
      <Box sx={FIELDS}>
        <Form
          id={id}
          idPrefix={id}
          schema={form.schema}
          uiSchema={ui}
          formData={values}
          formContext={formContext}
          validator={validator}
          noHtml5Validate
          showErrorList={false}
          focusOnFirstError
          onChange={({ formData }) => onChange((formData ?? {}) as JsonObject)}
          // It is said at the fields; without this, it would be written to the console.
          onError={() => undefined}
          onSubmit={({ formData }) => onSubmit((formData ?? {}) as JsonObject)}
        />
      </Box>
    </ThemeProvider>
  );
}

/** The parts of a form are smaller than the title of its dialog, which is drawn for pages of its own. */
const FIELDS: SxProps<MuiTheme> = {
  mt: -1,
  '& input': { colorScheme: theme => theme.palette.mode },
  '& h5': { typography: 'subtitle1', fontWeight: 600 },
  '& [class*="MuiPaper-root"]': { boxShadow: 'none', border: 1, borderColor: 'divider', borderRadius: 1 },
  // What a field is for stands where the error of the field stands.
  '& span > h6': { typography: 'caption', mx: 1.75 },
};

/** Fields as high as the inputs of a page, and a red that can be read on white: what is wrong is said in small letters. */
function formTheme(theme: MuiTheme): MuiTheme {
  const { components: { MuiTextField, MuiFormControl } = {}, palette } = theme;
  const small = { defaultProps: { size: 'small' as const } };
  const error = palette.mode === 'light' ? { ...palette.error, main: palette.error.dark } : palette.error;
  return { ...theme, palette: { ...palette, error }, components: { ...theme.components, MuiTextField: { ...MuiTextField, ...small }, MuiFormControl: { ...MuiFormControl, ...small } } };
}
