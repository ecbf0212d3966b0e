import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router-dom';
import type { SiteReading } from '../model';
import { EmptyState, SearchInput, useRoute } from '../ui';
import { PageFrame } from './PageFrame';
import { PageList } from './PageList';
import { ProblemNote } from './ProblemNote';
import { groupPages } from './groupPages';

/** All pages, grouped by service, with a search over both. */
export function IndexPage({ reading }: { reading: SiteReading }) {
  const { site, problems } = reading;
  const route = useRoute();
  const [search, setSearch] = useState('');
  const groups = groupPages(site, search);
  const nothing = site.pages.length === 0;
  return (
    <PageFrame title={site.title} subtitle={nothing ? undefined : 'Pages of the services behind this portal'} actions={!nothing && <StatusLink to={`${route}/services`} />}>
      <ProblemNote problems={problems} />
      {nothing ? (
        <EmptyState text="No pages are configured yet. An operator adds the first one with proxyPage: true at an endpoint under proxy.endpoints in app-config." />
      ) : (
        <>
          <Box sx={{ mb: 2, maxWidth: 400 }}>
            <SearchInput label="Search pages" placeholder="Search pages" value={search} onChange={setSearch} />
          </Box>
          {groups.length === 0 ? <EmptyState text={`No page matches “${search}”.`} /> : <PageList groups={groups} />}
        </>
      )}
    </PageFrame>
  );
}

/** Asks nothing by itself: how services are is found out where it is shown. */
function StatusLink({ to }: { to: string }) {
  return (
    <Button color="inherit" size="small" component={RouterLink} to={to}>
      Service status
    </Button>
  );
}
