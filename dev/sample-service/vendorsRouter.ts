import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { Request, Response } from 'express';
import { alertmanagerRouter } from './alertmanagerRouter';
import { PAYLOADS, readBody } from './payloads';

const BODIES = join(__dirname, 'vendors/bodies');
const body = (name: string) => readFileSync(join(BODIES, `${name}.json`), 'utf8');
const payload = (name: string) => {
  const found = PAYLOADS.find(each => each.name === name);
  if (!found) throw new Error(`There is no payload ${name}.`);
  return readBody(found).toString();
};

const AGO = 3 * 60_000;

/**
 * Well-known services as their documentation describes them, below a path each, for the presets.
 * https://prometheus.io/docs/prometheus/latest/querying/api/
 * https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 * https://github.com/argoproj/argo-cd/blob/master/assets/swagger.json
 * https://docs.spring.io/spring-boot/api/rest/actuator/index.html
 * https://docs.github.com/en/rest/pulls/pulls, …/actions/workflow-runs, …/releases/releases, …/search/search
 */
export function vendorsRouter(now: Date): Router {
  const router = Router();
  router.use('/prometheus', prometheus(now));
  router.use('/alertmanager', alertmanagerRouter(now));
  router.use('/argocd', argocd());
  router.use('/github', github());
  router.use('/actuator', actuator());
  return router;
}

/** Answers each path with a body that is read once. */
function answers(bodies: Record<string, string>): Router {
  const router = Router();
  for (const [path, text] of Object.entries(bodies)) router.get(path, (_req, res) => void json(res, text));
  return router;
}

function json(res: Response, text: string): void {
  res.type('application/json').send(text);
}

/** Moves the times of a documented answer, so that the last of them was minutes ago. */
function madeRecent(now: Date, text: string): string {
  const times = /\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g;
  const last = Math.max(...(text.match(times) ?? []).map(time => Date.parse(time)));
  return text.replace(times, time => new Date(now.getTime() - AGO + Date.parse(time) - last).toISOString());
}

function prometheus(now: Date): Router {
  const recent = (text: string) => madeRecent(now, text);
  const [instant, matrix] = [payload('prometheus-query'), body('prometheus-matrix')];
  const router = answers({
    '/api/v1/targets': recent(payload('prometheus-targets')),
    '/api/v1/alerts': recent(body('prometheus-alerts')),
    '/api/v1/rules': recent(body('prometheus-rules')),
    '/api/v1/status/buildinfo': body('prometheus-buildinfo'),
    '/api/v1/status/runtimeinfo': recent(body('prometheus-runtimeinfo')),
    '/api/v1/status/tsdb': body('prometheus-tsdb'),
  });
  // A subquery yields a matrix, any other expression here a vector.
  router.get('/api/v1/query', (req, res) => json(res, typeof req.query.query === 'string' && /\[[^\]]+:[^\]]*\]$/.test(req.query.query) ? matrix : instant));
  router.get('/-/healthy', (_req, res) => void res.type('text/plain').send('Prometheus Server is Healthy.\n'));
  return router;
}

function argocd(): Router {
  const text = payload('argocd-applications');
  const { items } = JSON.parse(text) as { items: Array<{ metadata: { name: string } }> };
  const router = answers({ '/api/v1/applications': text, '/api/v1/projects': body('argocd-projects'), '/api/v1/clusters': body('argocd-clusters'), '/healthz': '"ok"' });
  const find = (req: Request<{ name: string }>, res: Response) => {
    const application = items.find(({ metadata }) => metadata.name === req.params.name);
    if (application) res.json(application);
    else res.status(404).json({ error: `applications.argoproj.io "${req.params.name}" not found`, code: 5, message: `applications.argoproj.io "${req.params.name}" not found` });
  };
  router.get('/api/v1/applications/:name', find);
  router.post('/api/v1/applications/:name/sync', find);
  return router;
}

function github(): Router {
  const repositories = payload('github-repos');
  const router = answers({
    '/users/:owner/repos': repositories,
    '/search/issues': body('github-issues'),
    '/rate_limit': '{"rate":{"limit":5000,"remaining":4999}}',
    '/repos/:owner/:name/pulls': body('github-pulls'),
    '/repos/:owner/:name/actions/runs': body('github-runs'),
    '/repos/:owner/:name/releases': body('github-releases'),
  });
  router.get('/repos/:owner/:name', (req, res) => {
    const found = (JSON.parse(repositories) as Array<{ name: string }>).find(({ name }) => name === req.params.name);
    if (found) res.json(found);
    else res.status(404).json({ message: 'Not Found', documentation_url: 'https://docs.github.com/rest' });
  });
  return router;
}

function actuator(): Router {
  const levels = JSON.parse(body('spring-loggers')) as { loggers: Record<string, { configuredLevel: string; effectiveLevel: string }> };
  const router = answers({
    '/health': payload('spring-health'),
    '/metrics': body('spring-metrics'),
    '/metrics/:name': body('spring-metric'),
    '/env': body('spring-env'),
    '/info': body('spring-info'),
  });
  router.get('/loggers', (_req, res) => void res.json(levels));
  router.post('/loggers/:name', express.json(), (req: Request<{ name: string }, unknown, { configuredLevel?: string }>, res) => {
    const level = req.body.configuredLevel ?? 'INFO';
    levels.loggers[req.params.name] = { configuredLevel: level, effectiveLevel: level };
    res.status(204).end();
  });
  return router;
}
