import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { redactHeaders } from '../../client/redact';
import { Facts } from './Facts';
import { Part } from './Part';

/** What the portal's own server adds to everything it sends, and what belongs to the connection. */
const OF_PORTAL = /^(content-security-policy|referrer-policy|strict-transport-security|cross-origin-.*|origin-agent-cluster|permissions-policy|x-(content-type-options|dns-prefetch-control|download-options|frame-options|permitted-cross-domain-policies|xss-protection|powered-by)|connection|keep-alive|transfer-encoding|date|vary)$/;

/** The headers of an answer: first those that tell something of the service. */
export function HeadersPart({ headers, isProxied }: { headers: Record<string, string>; isProxied: boolean }) {
  const all = Object.entries(redactHeaders(headers));
  const others = isProxied ? all.filter(([name]) => OF_PORTAL.test(name)) : [];
  const own = all.filter(header => !others.includes(header));
  return (
    <Part title="Headers that came through">
      {own.length > 0 ? <Facts facts={own} /> : <Typography variant="body2">None of the service.</Typography>}
      {others.length > 0 && (
        <Typography component="details" variant="body2">
          <Box component="summary" sx={{ cursor: 'pointer', mb: 1 }}>{`${others.length} more, of the portal and the connection`}</Box>
          <Facts facts={others} />
        </Typography>
      )}
      {isProxied && (
        <Typography variant="body2" color="text.secondary">
          Of the service&apos;s headers, the proxy passes on the common ones and those named in allowedHeaders.
        </Typography>
      )}
    </Part>
  );
}
