import { useParams } from 'react-router-dom';
import Typography from '@mui/material/Typography';
import type { SiteReading } from '../model';
import { useRoute } from '../ui';
import { PageFrame } from './PageFrame';
import { PageList } from './PageList';
import { ProblemNote } from './ProblemNote';
import { groupPages } from './groupPages';

/** Nothing is configured at this path; what is, stands below. */
export function NotFoundPage({ reading }: { reading: SiteReading }) {
  const { '*': path = '' } = useParams();
  const route = useRoute();
  const { site, problems } = reading;
  const groups = groupPages(site);
  return (
    <PageFrame title="There is no such page" parent={{ title: site.title, to: route }}>
      <ProblemNote problems={problems} />
      <Typography sx={{ mb: 3, overflowWrap: 'anywhere' }}>
        No page is configured at <code>{`${route}/${path}`}</code>.{groups.length > 0 ? ' These are:' : ''}
      </Typography>
      <PageList groups={groups} />
    </PageFrame>
  );
}
