import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { formatRelative } from '../../cells';
import type { HealthWatch } from '../../data/health/useHealth';
import type { HealthPart } from '../../data/health/ServiceHealth';
import type { Page, Service } from '../../model';
import { ErrorPanel, useRoute } from '../../ui';
import { CodeBlock } from '../../ui/CodeBlock';
import { Facts } from '../raw/Facts';
import { DetailPart } from './DetailPart';
import { expectedConfig } from './expectedConfig';
import { factsOf } from './factsOf';
import { lastTrouble } from './lastTrouble';
import { requestsOf } from './requestsOf';
import { StateWord } from './StateWord';

interface Props {
  service: Service;
  watch: HealthWatch;
  pages: readonly Page[];
  now: number;
}

/** All that an operator needs to know of a service: what is wrong, how it is asked, who asks it, and what that takes. */
export function ServiceDetails({ service, watch: { history, check }, pages, now }: Props) {
  const last = history.at(-1)?.health;
  const isWell = last?.state === 'up';
  const trouble = isWell ? lastTrouble(history) : undefined;
  const config = expectedConfig(
    service,
    pages.flatMap(requestsOf).filter(request => request.service === service.id),
  );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2.5, px: 2, pb: 2.5, pt: 0.5 }}>
      {last?.diagnosis && <ErrorPanel diagnosis={last.diagnosis} onRetry={check} isNotice={isWell} still={last.state === 'degraded' ? 'It answers all the same.' : undefined} />}
      {trouble?.health.diagnosis && (
        <DetailPart title={`Last error, ${formatRelative(Math.min(trouble.at, now), now)}`}>
          <ErrorPanel diagnosis={trouble.health.diagnosis} isNotice />
        </DetailPart>
      )}
      {last && last.parts.length > 0 && (
        <DetailPart title="What it says of its parts">
          <HealthParts parts={last.parts} />
        </DetailPart>
      )}
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        <DetailPart title="How it is asked">
          <Facts facts={factsOf(service)} />
        </DetailPart>
        <DetailPart title="Pages">
          <PageLinks pages={pages} />
        </DetailPart>
      </Box>
      <DetailPart title={service.kind === 'proxy' ? 'The endpoint it expects' : 'What it expects of the portal'}>
        {config === undefined ? (
          <Typography variant="body2">
            {service.kind === 'plugin' && `The backend plugin ${service.pluginId}, installed in the portal. Its routes lie at /api/${service.pluginId}.`}
          </Typography>
        ) : (
          <>
            <Typography variant="body2">{service.kind === 'proxy' ? 'With the methods and headers that its pages need:' : `Browsers may call it only if the portal's content security policy says so, and the service allows the portal's origin (CORS):`}</Typography>
            <CodeBlock text={config} label={`Lines of app-config for ${service.title}`} />
          </>
        )}
      </DetailPart>
    </Box>
  );
}

function HealthParts({ parts }: { parts: readonly HealthPart[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
      {parts.map(({ name, says, state }) => (
        <Typography key={name} component="li" variant="body2" sx={{ display: 'flex', gap: 1, overflowWrap: 'anywhere' }}>
          <span>{name}:</span>
          <StateWord state={state} />
          <span>({says})</span>
        </Typography>
      ))}
    </Box>
  );
}

function PageLinks({ pages }: { pages: readonly Page[] }) {
  const route = useRoute();
  if (pages.length === 0) return <Typography variant="body2">No page asks it for anything.</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {pages.map(({ id, path, title }) => (
        <Typography key={id} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {path.includes(':') ? (
            // It opens from others, which know what to put in.
            <code>{`${route}/${path}`}</code>
          ) : (
            <Link component={RouterLink} to={`${route}/${path}`}>
              {title.replace(/([{}])\1/g, '$1')}
            </Link>
          )}
        </Typography>
      ))}
    </Box>
  );
}
