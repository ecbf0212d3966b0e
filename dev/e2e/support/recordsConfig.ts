import type { JsonObject } from './setAt';

/** Pages of single objects, cards and prose. */
export function recordsConfig(url: string): JsonObject {
  return {
    proxy: { endpoints: { '/records': { target: url, allowedMethods: ['GET', 'POST'] } } },
    proxyPages: {
      services: { records: { title: 'Records', proxy: '/records' } },
      pages: {
        deployment: {
          service: 'records',
          views: [
            { type: 'details', title: 'All of it', request: { path: '/deployment' } },
            { type: 'details', title: 'In groups', request: { path: '/deployment' }, fields: [{ title: 'Name', value: 'name' }], groups: [{ title: 'Rollout of {data.name}', fields: [{ title: 'Strategy', value: 'spec.strategy' }, { title: 'Replicas', value: 'replicas', format: 'integer' }] }] },
          ],
        },
        apps: {
          service: 'records',
          views: [{ type: 'cards', heading: 'Apps', request: { path: '/apps' }, title: 'name', subtitle: 'team', badge: 'state', open: 'deployment', rowActions: [{ title: 'Restart', request: { path: '/apps/{row.id}/restart' }, confirm: 'Restart {row.name}?', success: '{row.name} is restarting' }] }],
        },
        prose: {
          service: 'records',
          views: [
            { type: 'markdown', title: 'Of the operator', text: 'Look at [the deployment](/proxy-pages/deployment) first.' },
            { type: 'markdown', title: 'Of the service', request: { path: '/readme' }, select: 'text' },
          ],
        },
      },
    },
  };
}
