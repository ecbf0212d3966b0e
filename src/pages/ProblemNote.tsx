import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router-dom';
import type { Problem } from '../model';
import { useRoute } from '../ui';

/** One line for everybody; those who can mend it find all of it on the page of services. */
export function ProblemNote({ problems }: { problems: readonly Problem[] }) {
  const route = useRoute();
  if (problems.length === 0) return null;
  return (
    <Alert
      severity={problems.some(({ severity }) => severity === 'error') ? 'warning' : 'info'}
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" component={RouterLink} to={`${route}/services#configuration`}>
          See all
        </Button>
      }
    >
      {`The configuration of these pages has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.`}
    </Alert>
  );
}
