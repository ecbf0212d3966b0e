import { Suspense, lazy, useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { Action, Scopes } from '../../model';
import { ErrorPanel, ViewSkeleton } from '../../ui';
import { renderText } from '../../views';
import { CONTENT, DANGER } from './dialogStyles';
import { Restored } from './Restored';
import type { useForm } from './useForm';
import type { Run } from './useRun';

/** Few actions ask for more than a yes. */
const FormFields = lazy(() => import('./form/FormFields'));

interface Props {
  action: Action;
  scopes: Scopes;
  run: Run;
  form: ReturnType<typeof useForm>;
  onClose: () => void;
}

/** Asks before an action, takes what it needs, and says why it was not done; what was typed stays until it is. */
export function ActionDialog({ action, scopes, run: { isSending, outcome, send }, form, onClose }: Props) {
  const id = useId();
  const title = renderText(action.title, scopes);
  const question = action.confirm === undefined ? (action.isDangerous && !action.form ? `${title}?` : undefined) : renderText(action.confirm, scopes);
  const sendWith = (values: object) => send(action.form ? { ...scopes, form: values } : scopes);
  // Disabled buttons lose the focus, and what comes of it would be read to nobody.
  const faint = isSending ? { opacity: 0.6 } : undefined;
  return (
    <Dialog open fullWidth maxWidth="sm" disableRestoreFocus onClose={isSending ? undefined : onClose} aria-labelledby={`${id}-title`} aria-describedby={question === undefined ? undefined : `${id}-question`}>
      <Box sx={{ height: 4 }}>{isSending && <LinearProgress aria-label="Sending" />}</Box>
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent sx={CONTENT}>
        {question !== undefined && (
          <DialogContentText id={`${id}-question`} color="text.primary" sx={{ overflowWrap: 'anywhere', mb: 1 }}>
            {question}
          </DialogContentText>
        )}
        {form.isRestored && <Restored onDiscard={form.discard} />}
        {action.form && (
          <Suspense fallback={<ViewSkeleton shape="lines" />}>
            <FormFields id={`${id}-form`} form={action.form} values={form.values} scopes={scopes} onChange={form.change} onSubmit={sendWith} />
          </Suspense>
        )}
        {outcome && <ErrorPanel diagnosis={outcome.diagnosis} />}
      </DialogContent>
      <DialogActions>
        <Button ref={action.isDangerous && !action.form ? takeFocus : undefined} onClick={isSending ? undefined : onClose} aria-disabled={isSending} sx={faint}>
          {outcome ? 'Close' : 'Cancel'}
        </Button>
        <Button
          variant="contained"
          disableElevation
          color={action.isDangerous ? 'error' : 'primary'}
          ref={action.isDangerous || action.form ? undefined : takeFocus}
          {...(action.form ? { type: 'submit', form: `${id}-form` } : { onClick: () => sendWith({}) })}
          aria-disabled={isSending}
          sx={{ ...(action.isDangerous && DANGER), ...faint }}
        >
          {isSending ? 'Sending…' : outcome?.state === 'unknown' ? `${title} again` : title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Of the button that is meant when somebody presses Enter; a form takes the focus itself. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
