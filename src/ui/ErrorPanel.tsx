import { useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Diagnosis } from '../model';
import { CopyButton } from './CopyButton';
import { NextTry } from './NextTry';
import { SignInButton } from './SignInButton';

const FOR_WHOM: Record<Diagnosis['who'], string | undefined> = {
  user: undefined,
  operator: "For the portal's operator.",
  service: "For the service's owner.",
};

interface Props {
  diagnosis: Diagnosis;
  /** Sends the request again. */
  onRetry?: () => void;
  /** When it is sent again by itself, in milliseconds since the epoch. */
  nextTryAt?: number;
  /** What is still shown besides, as in “Shown below: rows from 14:02, 12 minutes ago.” */
  still?: string;
  /** Nothing failed, but something is worth knowing. */
  isNotice?: boolean;
}

/** What happened, whose it is to mend, and the lines that do; the same everywhere. */
export function ErrorPanel({ diagnosis, onRetry, nextTryAt, still, isNotice = false }: Props) {
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { title, advice, config, details, curl, action, who } = diagnosis;
  const advised = [FOR_WHOM[who], advice].filter(Boolean).join(' ');
  return (
    <Alert
      severity={isNotice ? 'info' : still || diagnosis.kind === 'unknown' ? 'warning' : 'error'}
      role={isNotice ? 'note' : 'alert'}
      sx={{ '& .v5-MuiAlert-message': { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' } }}
    >
      <Typography variant="body2" color="text.primary" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {advised !== '' && (
        <Typography variant="body2" color="text.primary">
          {advised}
        </Typography>
      )}
      {config && <Code text={config} label="Copy the lines" />}
      <Box id={detailsId} hidden={!open}>
        {open && details && <Code text={details} label="Copy the details" />}
        {open && curl && <Code text={curl} label="Copy the request as a curl command" />}
      </Box>
      {nextTryAt !== undefined && <NextTry at={nextTryAt} />}
      {still && (
        <Typography variant="body2" color="text.primary">
          {still}
        </Typography>
      )}
      {(onRetry || details || action) && (
        <Box sx={{ display: 'flex', gap: 1, mt: 0.5, ml: -0.5, color: 'text.primary' }}>
          {action === 'signIn' && <SignInButton />}
          {onRetry && (
            <Button color="inherit" size="small" onClick={onRetry}>
              Retry
            </Button>
          )}
          {details && (
            <Button color="inherit" size="small" aria-expanded={open} aria-controls={detailsId} onClick={() => setOpen(!open)}>
              {open ? 'Hide details' : 'Details'}
            </Button>
          )}
        </Box>
      )}
    </Alert>
  );
}

function Code({ text, label }: { text: string; label: string }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', my: 0.5 }}>
      <Box
        component="pre"
        tabIndex={0}
        aria-label={label}
        sx={{ m: 0, pl: 1.5, flexGrow: 1, borderLeft: '2px solid currentColor', color: 'text.primary', overflow: 'auto', maxHeight: 240, fontSize: '0.8125rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {text}
      </Box>
      <CopyButton text={text} label={label} />
    </Box>
  );
}
