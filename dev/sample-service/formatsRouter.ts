import { Router } from 'express';

/** A green disc. */
const PIXELS =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAYAAADgdz34AAAATElEQVR42mNgGAxAfn/8f2yYJoZSxTJSDSfJEnINJ8oSSg3Hawm1DMdpydC2gNqGY1gyasEIsGA0o9G9PBq44pouFQ5dqky6VPrUAgB1nFouYr0BCwAAAABJRU5ErkJggg==';

const NOTES = `# Checkout API

Takes **orders**, *carts* and \`payments\`. See the [runbook](https://runbooks.example.com/checkout "How to") or write to <team-a@example.com>.

## To do

- [x] Retries with jitter
- [ ] Drop the ~~old~~ queue
  1. Drain it
  2. Delete it

> [!WARNING]
> Never restart during a sale.

| Region | Replicas | Share |
|---|--:|:-:|
| eu-west | 6 | 61 % |
| us-east | 4 | 39 % |

\`\`\`sh
kubectl rollout restart deploy/checkout-api --namespace shop
\`\`\`

### Links that lead nowhere

[javascript](javascript:alert(1)), ![far image](https://example.com/far.png), <b onclick="alert(1)">HTML</b>[^1]

[^1]: Shown as text, as every **HTML** is.
`;

/** One value in every format, in every form in which services write it, and all that looks like nothing and is not. */
export function formatsRouter(now: Date): Router {
  const router = Router();
  const rows = formatRows(now);
  router.get('/', (_req, res) => {
    res.json({ rows });
  });
  router.get('/:name', (req, res) => {
    const row = rows.find(({ name }) => name === req.params.name);
    if (row) res.json(row);
    else res.status(404).json({ message: `No row '${req.params.name}'` });
  });
  return router;
}

const FORMATS = ['text', 'number', 'quantity', 'integer', 'percent', 'bytes', 'iec', 'duration', 'date', 'datetime', 'time', 'relative', 'boolean', 'badge', 'link', 'email', 'code', 'json', 'markdown', 'list', 'image', 'entity', 'user'] as const;

function formatRows(now: Date): ({ name: string } & Record<string, unknown>)[] {
  const started = now.getTime() - 42 * 1000;
  const all = (value: unknown) => Object.fromEntries(FORMATS.map(format => [format, value]));
  return [
    {
      name: 'typical',
      ...{ text: 'Checkout', number: 1234.5, quantity: '500m', integer: '9007199254740993', percent: 42.5, bytes: 1536, iec: '1Gi', duration: 303 },
      ...{ date: '2026-11-22', datetime: '2026-11-22T12:30:00Z', time: '2026-11-22T12:30:00Z', relative: new Date(started).toISOString(), boolean: true, badge: 'Running' },
      ...{ link: 'https://github.com/example/checkout-api', email: 'team-a@example.com', code: "{\n  replicas: 3\n}", json: { replicas: 3, zones: ['a', 'b'] }, markdown: NOTES },
      ...{ list: ['a', 'b', 'c', 'd', 'e'], image: PIXELS, entity: 'component:default/checkout-api', user: 'user:default/jane' },
    },
    {
      name: 'other',
      ...{ text: ['a', 1, null], number: '12', quantity: '1.5k', integer: 7.6, percent: '42 %', bytes: '128974848', iec: 5_368_709_120, duration: 'PT5M3S' },
      ...{ date: '2026-11-22T23:30:00+0000', datetime: now.getTime(), time: now.getTime() / 1000, relative: `/Date(${started - 3 * 3_600_000})/`, boolean: 'false', badge: ['UP', 'DOWN', 'queued'] },
      ...{ link: 'javascript:alert(1)', email: 'nobody', code: 42, json: 'text', markdown: 'one *line*', list: ['a'], image: 'https://example.com/logo.png', entity: 'two words', user: 'guests/kim' },
    },
    { name: 'zero', ...all(0) },
    { name: 'false', ...all(false) },
    { name: 'empty', ...all('') },
    { name: 'null', ...all(null) },
    { name: 'missing' },
  ];
}
