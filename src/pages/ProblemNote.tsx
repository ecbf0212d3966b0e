import { useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Problem } from '../model';
import { ProblemText } from '../ui';

/** One line for everybody, and all of it behind a click for those who can mend it. */
export function ProblemNote({ problems }: { problems: readonly Problem[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (problems.length === 0) return null;
  const errors = problems.filter(problem => problem.severity === 'error').length;
  const line = `The configuration of these pages has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.`;
  return (
    <Alert
      severity={errors > 0 ? 'warning' : 'info'}
      sx={{ mb: 2, '& .v5-MuiAlert-message': { minWidth: 0 } }}
      action={
        <Button color="inherit" size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {line}
      <Box id={id} hidden={!open} component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {problems.map(problem => (
          <li key={`${problem.key} ${problem.message}`}>
            <ProblemText problem={problem} />
          </li>
        ))}
      </Box>
    </Alert>
  );
}
