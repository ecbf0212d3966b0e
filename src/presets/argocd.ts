import type { Preset } from '../config';

const SYNC = { type: 'badge', colors: { Synced: 'success', OutOfSync: 'warning', Unknown: 'default' } };
const HEALTH_COLORS = { Healthy: 'success', Progressing: 'info', Degraded: 'error', Suspended: 'default', Missing: 'warning', Unknown: 'default' };
const HEALTH = { type: 'badge', colors: HEALTH_COLORS };

/** Argo CD (https://argo-cd.readthedocs.io/en/stable/developer-guide/api-docs/, assets/swagger.json of its repository). */
const argocd: Preset = id => ({
  title: 'Argo CD',
  description: 'Applications, and whether they are what Git says',
  health: { path: '/healthz' },
  pages: {
    applications: {
      title: 'Applications',
      description: 'All applications with their health and sync',
      icon: 'catalog',
      request: { path: '/api/v1/applications', refresh: '30s' },
      views: [
        { type: 'board', heading: 'Health', rows: 'not_null(items, `[]`)', title: 'metadata.name', subtitle: 'spec.destination.namespace', status: 'status.health.status', colors: HEALTH_COLORS, empty: 'There are no applications, or the token may see none.', open: `${id}/applications/{row.metadata.name}` },
        {
          type: 'table',
          rows: 'not_null(items, `[]`)',
          empty: 'There are no applications, or the token may see none.',
          columns: [
            { title: 'Name', value: 'metadata.name', open: `${id}/applications/{row.metadata.name}` },
            { title: 'Health', value: 'status.health.status', format: HEALTH },
            { title: 'Sync', value: 'status.sync.status', format: SYNC },
            { title: 'Project', value: 'spec.project' },
            { title: 'Repository', value: 'not_null(spec.source.repoURL, spec.sources[0].repoURL)', format: 'link' },
            { title: 'Revision', value: 'not_null(spec.source.targetRevision, spec.sources[0].targetRevision)', format: 'code' },
            { title: 'Namespace', value: 'spec.destination.namespace' },
            { title: 'Checked', value: 'status.reconciledAt', format: 'relative' },
          ],
          rowActions: [syncAction('row'), refreshAction('row')],
        },
      ],
    },
    application: {
      path: 'applications/:name',
      title: '{params.name}',
      subtitle: '{data.spec.destination.namespace}',
      request: { path: '/api/v1/applications/{params.name}', refresh: '30s' },
      views: [
        {
          type: 'details',
          title: 'State',
          fields: [
            { title: 'Health', value: 'status.health.status', format: HEALTH },
            { title: 'Sync', value: 'status.sync.status', format: SYNC },
            { title: 'Revision', value: 'status.sync.revision', format: 'code' },
            { title: 'Last operation', value: 'status.operationState.phase', format: 'badge' },
            { title: 'Message', value: 'status.operationState.message' },
            { title: 'Repository', value: 'not_null(spec.source.repoURL, spec.sources[0].repoURL)', format: 'link' },
            { title: 'Path', value: 'not_null(spec.source.path, spec.sources[0].path)', format: 'code' },
            { title: 'Images', value: 'status.summary.images', format: 'list' },
          ],
          actions: [syncAction('data'), refreshAction('data')],
        },
        {
          type: 'table',
          title: 'Resources',
          rows: 'not_null(status.resources, `[]`)',
          columns: [
            { title: 'Kind', value: 'kind' },
            { title: 'Name', value: 'name' },
            { title: 'Namespace', value: 'namespace' },
            { title: 'Sync', value: 'status', format: SYNC },
            { title: 'Health', value: 'health.status', format: HEALTH },
          ],
        },
        {
          type: 'table',
          title: 'History',
          rows: 'reverse(not_null(status.history, `[]`))',
          empty: 'It has never been deployed.',
          columns: [
            { title: 'Id', value: 'id' },
            { title: 'Revision', value: 'revision', format: 'code' },
            { title: 'Deployed', value: 'deployedAt', format: 'relative' },
            { title: 'By', value: 'initiatedBy.username' },
          ],
        },
      ],
    },
    projects: {
      title: 'Projects',
      description: 'What applications of a project may do',
      icon: 'group',
      views: [
        {
          type: 'table',
          request: { path: '/api/v1/projects' },
          rows: 'not_null(items, `[]`)',
          columns: [
            { title: 'Name', value: 'metadata.name' },
            { title: 'Description', value: 'spec.description' },
            { title: 'Repositories', value: 'spec.sourceRepos', format: 'list' },
            { title: 'Destinations', value: 'spec.destinations[].namespace', format: 'list' },
          ],
        },
      ],
    },
    clusters: {
      title: 'Clusters',
      description: 'Where applications are deployed',
      icon: 'docs',
      views: [
        {
          type: 'table',
          request: { path: '/api/v1/clusters' },
          rows: 'not_null(items, `[]`)',
          columns: [
            { title: 'Name', value: 'name' },
            { title: 'Server', value: 'server' },
            { title: 'Connection', value: 'not_null(info.connectionState.status, connectionState.status)', format: { type: 'badge', colors: { Successful: 'success', Failed: 'error', Unknown: 'default' } } },
            { title: 'Version', value: 'not_null(info.serverVersion, serverVersion)' },
            { title: 'Applications', value: 'info.applicationsCount', format: 'integer' },
          ],
        },
      ],
    },
  },
});

function syncAction(scope: 'row' | 'data'): object {
  return {
    title: 'Sync',
    request: { method: 'POST', path: `/api/v1/applications/{${scope}.metadata.name}/sync`, body: { prune: '{form.prune}', dryRun: '{form.dryRun}' } },
    form: { type: 'object', properties: { prune: { type: 'boolean', title: 'Delete what Git no longer has', default: false }, dryRun: { type: 'boolean', title: 'Only try it', default: false } } },
    confirm: `Sync {${scope}.metadata.name}?`,
    success: `{${scope}.metadata.name} is syncing`,
  };
}

function refreshAction(scope: 'row' | 'data'): object {
  return {
    title: 'Compare with Git',
    request: { method: 'GET', path: `/api/v1/applications/{${scope}.metadata.name}`, query: { refresh: 'normal' } },
    success: `{${scope}.metadata.name} was compared with Git`,
  };
}

export default argocd;
