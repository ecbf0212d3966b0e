import { Suspense, lazy, useId, useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import type { RowAction, Scopes } from '../../../model';
import { CopyButton, ViewSkeleton } from '../../../ui';
import type { BulkItem } from '../../../ui';
import { renderText } from '../../../views';
import { CONTENT, DANGER } from '../dialogStyles';
import { Restored } from '../Restored';
import type { useForm } from '../useForm';
import { BulkRows } from './BulkRows';
import { confirmText, excludedText, hiddenText, questionText, reportText, summaryText } from './bulkTexts';
import type { BulkRun } from './useBulkRun';

const FormFields = lazy(() => import('../form/FormFields'));

interface Props {
  action: RowAction;
  items: readonly BulkItem[];
  /** How many rows are left out, as it is not offered there. */
  excluded: number;
  scopes: Scopes;
  run: BulkRun;
  form: ReturnType<typeof useForm>;
  onClose: () => void;
}

/** Asks once for all rows, shows how far each is, and says in the end what became of them. */
export function BulkDialog({ action, items, excluded, scopes, run, form, onClose }: Props) {
  const id = useId();
  const title = renderText(action.title, scopes);
  const { phase, states } = run;
  const isUnderWay = phase === 'running' || phase === 'stopping';
  const { ended } = states;
  const said = phase === 'ended' ? summaryText(states) : phase === 'stopping' ? 'Stopping: what is under way is waited for.' : phase === 'running' ? `${ended} of ${items.length} ended.` : '';
  const confirm = useMemo(() => confirmText(action, items), [action, items]);
  const asked = items.length === 0 ? ['It can be done with none of the selected rows.'] : [items.length === 1 && confirm !== '' ? '' : questionText(title, items), confirm, hiddenText(items)];
  const left = excludedText(title, excluded);
  const lines = [...(phase === 'asking' ? asked : []), left].filter(Boolean);
  return (
    <Dialog open fullWidth maxWidth="sm" disableRestoreFocus onClose={isUnderWay ? undefined : onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <Box sx={{ height: 4 }}>{isUnderWay && <LinearProgress variant="determinate" aria-label="Progress" value={(100 * ended) / items.length} />}</Box>
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent sx={CONTENT}>
        <Box id={`${id}-text`} sx={{ overflowWrap: 'anywhere', mb: 1 }}>
          {lines.map((line, index) => (
            <DialogContentText key={line} {...(index === 0 && line !== left ? { color: 'text.primary' } : { color: 'text.secondary', variant: 'body2' })} sx={{ mb: 0.5 }}>
              {line}
            </DialogContentText>
          ))}
        </Box>
        <Box role="status" sx={{ mb: 1, fontWeight: 500 }}>
          {said}
        </Box>
        {phase === 'asking' && form.isRestored && <Restored onDiscard={form.discard} />}
        {phase === 'asking' && action.form && items.length > 0 && (
          <Suspense fallback={<ViewSkeleton shape="lines" />}>
            <FormFields id={`${id}-form`} form={action.form} values={form.values} scopes={scopes} onChange={form.change} onSubmit={run.begin} />
          </Suspense>
        )}
        {phase !== 'asking' && <BulkRows items={items} states={states} isEnded={phase === 'ended'} />}
      </DialogContent>
      <DialogActions>
        {phase === 'ended' && <CopyButton label="Copy the report" text={reportText(title, items, states, excluded)} />}
        {phase === 'ended' && states.count('failed') > 0 && <Button onClick={run.retry}>Try the failed ones again</Button>}
        {isUnderWay ? (
          <Button key="stop" ref={takeFocus} onClick={run.stop} aria-disabled={phase === 'stopping'}>
            {phase === 'stopping' ? 'Stopping…' : 'Stop'}
          </Button>
        ) : (
          <Button key="close" ref={phase === 'ended' || action.isDangerous ? takeFocus : undefined} onClick={onClose}>
            {phase === 'ended' ? 'Close' : 'Cancel'}
          </Button>
        )}
        {phase === 'asking' && items.length > 0 && (
          <Button
            variant="contained"
            disableElevation
            color={action.isDangerous ? 'error' : 'primary'}
            sx={action.isDangerous ? DANGER : undefined}
            ref={action.isDangerous || action.form ? undefined : takeFocus}
            {...(action.form ? { type: 'submit', form: `${id}-form` } : { onClick: () => run.begin() })}
          >
            {title}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** What was focused before is gone with the step before. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
