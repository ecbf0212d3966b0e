import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { Page } from '../model';
import { redText, useRoute } from '../ui';
import { SystemIcon } from './SystemIcon';
import type { PageGroup } from './groupPages';

/** Pages as a list of links under the titles of their services. */
export function PageList({ groups }: { groups: readonly PageGroup[] }) {
  return (
    <>
      {groups.map(({ service, pages }) => (
        <Box component="section" key={service?.id ?? ''} aria-label={service?.title ?? 'Pages'} sx={{ mb: 3 }}>
          {service && (
            <Typography variant="h6" component="h2" sx={{ mb: service.description === undefined ? 1 : 0 }}>
              {service.title}
            </Typography>
          )}
          {service?.description !== undefined && (
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
              {service.description}
            </Typography>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))' }}>
            {pages.map(page => (
              <li key={page.id}>
                <PageLink page={page} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

function PageLink({ page }: { page: Page }) {
  const route = useRoute();
  const title = page.title.replace(/([{}])\1/g, '$1');
  const line = page.problems.length > 0 ? 'Not configured correctly' : (page.description ?? (/[{]/.test(page.subtitle ?? '') ? undefined : page.subtitle));
  return (
    <Card sx={{ height: '100%' }}>
      <CardActionArea component={RouterLink} to={`${route}/${page.path}`} sx={{ height: '100%', p: 2, display: 'flex', justifyContent: 'flex-start', alignItems: 'flex-start', gap: 1.5 }}>
        <SystemIcon id={page.icon} />
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="subtitle1" component="span" sx={{ display: 'block', fontWeight: 600 }}>
            {title}
          </Typography>
          {line !== undefined && (
            <Typography variant="body2" component="span" sx={{ color: page.problems.length > 0 ? redText : 'text.secondary' }}>
              {line}
            </Typography>
          )}
        </Box>
      </CardActionArea>
    </Card>
  );
}
