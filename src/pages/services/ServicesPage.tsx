import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useHealth } from '../../data/health/useHealth';
import type { HealthWatch } from '../../data/health/useHealth';
import type { HealthState } from '../../data/health/ServiceHealth';
import { region } from '../../model';
import type { Service, SiteReading } from '../../model';
import { Announcement, EmptyState, useRoute } from '../../ui';
import { PageFrame } from '../PageFrame';
import { RefreshBar } from '../RefreshControl';
import { useClock } from '../useClock';
import { pagesOf } from './pagesOf';
import { ServiceRow } from './ServiceRow';
import { SiteProblems } from './SiteProblems';
import { StateFilter } from './StateFilter';
import { STATE_WORDS } from './StateWord';
import { useServiceParams } from './useServiceParams';

const NO_SERVICES = 'No services are configured yet. An operator adds the first one with proxyPage: true at an endpoint under proxy.endpoints in app-config.';

/** How every service is, what it needs, and what is wrong with the configuration: for those who run the portal. */
export default function ServicesPage({ reading: { site, problems } }: { reading: SiteReading }) {
  const route = useRoute();
  const services = useMemo(() => Object.values(site.services).sort((a, b) => a.title.localeCompare(b.title, region().locale)), [site]);
  const watches = useHealth(services);
  return (
    <PageFrame title="Service status" subtitle="How the services behind these pages are" parent={{ title: site.title, to: route }} actions={services.length > 0 && <RefreshBar freshness={freshnessOf(watches)} hint="Check all now" />}>
      {services.length === 0 ? <EmptyState text={NO_SERVICES} /> : <ServiceList services={services} watches={watches} site={site} />}
      <SiteProblems problems={problems} />
    </PageFrame>
  );
}

function ServiceList({ services, watches, site }: { services: readonly Service[]; watches: readonly HealthWatch[]; site: SiteReading['site'] }) {
  const { state: chosen, show, open, toggle } = useServiceParams();
  const now = useClock();
  const pages = useMemo(() => new Map(services.map(service => [service.id, pagesOf(service, site)])), [services, site]);
  const states = watches.map(stateOf);
  const shown = services.flatMap((service, index) => {
    const watch = watches[index];
    return watch && (chosen === undefined || states[index] === chosen) ? [{ service, watch }] : [];
  });
  const ill = services.filter((_, index) => states[index] === 'down' || states[index] === 'degraded').map(({ title }) => title);
  return (
    <Card component="section" aria-label="Services" sx={{ overflow: 'visible' }}>
      <Announcement text={ill.length === 0 ? '' : `Not well: ${ill.join(', ')}`} />
      <Box sx={{ p: 2 }}>
        <StateFilter states={states} chosen={chosen} onChoose={show} />
      </Box>
      {shown.length === 0 && chosen ? (
        <EmptyState text={`No service is ${STATE_WORDS[chosen].toLowerCase()}.`}>
          <Button onClick={() => show(undefined)}>Show all</Button>
        </EmptyState>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map(({ service, watch }) => (
            <ServiceRow key={service.id} service={service} watch={watch} pages={pages.get(service.id) ?? []} now={now} isOpen={open.includes(service.id)} onToggle={() => toggle(service.id)} />
          ))}
        </Box>
      )}
    </Card>
  );
}

function stateOf({ history }: HealthWatch): HealthState {
  return history.at(-1)?.health.state ?? 'unknown';
}

function freshnessOf(watches: readonly HealthWatch[]) {
  const times = watches.flatMap(({ history }) => history.at(-1)?.at ?? []);
  return {
    ...(times.length > 0 && { oldest: Math.min(...times) }),
    isFetching: watches.some(({ isChecking }) => isChecking),
    refresh: () => watches.forEach(({ check }) => check()),
  };
}
