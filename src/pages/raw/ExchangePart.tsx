import Typography from '@mui/material/Typography';
import { textOf, numberFormat } from '../../cells';
import type { Exchange } from '../../client';
import { TOKEN_PLACE, curl } from '../../client/curl';
import { CodeBlock } from '../../ui/CodeBlock';
import { Facts } from './Facts';
import { HeadersPart } from './HeadersPart';
import { Part } from './Part';

/** What was sent, as a command, and what of the answer is no body. */
export function ExchangePart({ exchange, arrivedAt }: { exchange: Exchange; arrivedAt?: number }) {
  const { request, arrived, durationMs } = exchange;
  const facts = [
    ['Status', arrived ? String(arrived.status) : 'Nothing arrived'],
    ['Duration', `${numberFormat({ maximumFractionDigits: 0 }).format(durationMs)} ms`],
    ...(arrived ? [['Size', arrived.bytes === undefined ? 'Broke off' : textOf(arrived.bytes, { type: 'bytes' })]] : []),
    ...(arrived ? [['Content type', arrived.headers['content-type'] ?? 'None sent']] : []),
    ...(arrivedAt === undefined ? [] : [['Arrived', textOf(arrivedAt, { type: 'datetime', from: 'millis' })]]),
  ] as Array<[string, string]>;
  return (
    <>
      <Part title="Request">
        <CodeBlock text={curl(exchange)} label="The request as a curl command" />
        {request.service.kind !== 'url' && (
          <Typography variant="body2" color="text.secondary">
            {`Put a token of this portal in place of ${TOKEN_PLACE}. `}
            {request.service.kind === 'proxy' && 'What the proxy adds, such as the credential of the service, is not known here.'}
          </Typography>
        )}
      </Part>
      <Part title="Answer">
        <Facts facts={facts} />
      </Part>
      {arrived && <HeadersPart headers={arrived.headers} isProxied={request.service.kind === 'proxy'} />}
    </>
  );
}
