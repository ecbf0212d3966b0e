import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Problem } from '../model';

/** Mistakes in app-config, with their keys, in the place that they cost. */
export function ProblemPanel({ title, problems }: { title: string; problems: readonly Problem[] }) {
  return (
    <Alert severity="error" role="alert" sx={{ '& .v5-MuiAlert-message': { minWidth: 0 } }}>
      <Typography variant="body2" color="text.primary" sx={{ fontWeight: 600 }}>
        {title} For the portal&apos;s operator:
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.primary' }}>
        {problems.map(problem => (
          <li key={`${problem.key} ${problem.message}`}>
            <ProblemText problem={problem} />
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** One mistake: its key, what was found, what was expected, the nearest spelling. */
export function ProblemText({ problem }: { problem: Problem }) {
  const { key, message, found, expected, suggestion } = problem;
  const says = (part: string | undefined) => part !== undefined && message.includes(part);
  return (
    <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
      <Box component="code" sx={{ fontWeight: 600 }}>
        {key}
      </Box>
      {`: ${message}`}
      {found !== undefined && !says(found) && ` Found ${found}.`}
      {expected !== undefined && !says(expected) && ` Expected ${expected}.`}
      {suggestion !== undefined && ` Did you mean ${suggestion}?`}
    </Typography>
  );
}
