import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useLocation } from 'react-router-dom';
import type { Problem } from '../../model';
import { CopyButton, ProblemText, redText } from '../../ui';
import { problemLine, worstFirst } from './problemLines';

/** In the URL of whoever links here. */
const ID = 'configuration';

/** All that is wrong in the configuration of the whole site, in one list. */
export function SiteProblems({ problems }: { problems: readonly Problem[] }) {
  const sorted = worstFirst(problems);
  const card = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    // The browser has looked for it before it was there.
    if (hash === `#${ID}`) card.current?.scrollIntoView?.();
  }, [hash]);
  return (
    <Card component="section" ref={card} aria-labelledby={ID} sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
        <Typography id={ID} variant="h6" component="h2" sx={{ flexGrow: 1 }}>
          Configuration
        </Typography>
        {problems.length > 0 && <CopyButton text={sorted.map(problemLine).join('\n')} label="Copy all problems" />}
      </Box>
      <Typography variant="body2" sx={{ px: 2, pb: problems.length > 0 ? 1 : 2 }}>
        {countText(problems)}
      </Typography>
      {problems.length > 0 && (
        <Box component="ul" aria-label="Problems" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {sorted.map(problem => (
            <Box component="li" key={`${problem.key} ${problem.message}`} sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '72px minmax(0, 1fr)' }, columnGap: 2, px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Typography variant="body2" component="span" sx={{ fontWeight: 600, color: problem.severity === 'error' ? redText : 'text.secondary' }}>
                {problem.severity === 'error' ? 'Error' : 'Warning'}
              </Typography>
              <ProblemText problem={problem} />
            </Box>
          ))}
        </Box>
      )}
    </Card>
  );
}

function countText(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  if (problems.length === 0) return 'It has no problems.';
  const parts = [...(errors > 0 ? [`${counted(errors, 'error')}, each of which costs the part that it names`] : []), ...(warnings > 0 ? [`${counted(warnings, 'warning')}, which cost nothing`] : [])];
  return `${parts.join('; ')}.`;
}
