import type { Preset } from '../config';

const OWNER = { name: 'owner', label: 'Organisation or user', type: 'text', required: true, placeholder: 'backstage' };
const PAGED = { type: 'link' };
const RUN = { type: 'badge', colors: { success: 'success', failure: 'error', timed_out: 'error', cancelled: 'default', skipped: 'default', action_required: 'warning', in_progress: 'info', queued: 'info' } };

/** GitHub, REST API 2022-11-28 (https://docs.github.com/en/rest). */
const github: Preset = id => ({
  title: 'GitHub',
  description: 'Repositories, pull requests, issues and workflow runs',
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
  health: { path: '/rate_limit' },
  pages: {
    repositories: {
      title: 'Repositories',
      description: 'Repositories of an organisation or a user',
      icon: 'catalog',
      inputs: [OWNER],
      views: [
        {
          type: 'table',
          request: { path: '/users/{inputs.owner}/repos', query: { sort: 'pushed', per_page: 100 }, pagination: PAGED },
          rows: '@',
          empty: 'There are no repositories that the token may see.',
          columns: [
            { title: 'Name', value: 'name', open: `${id}/repositories/{row.owner.login}/{row.name}` },
            { title: 'Description', value: 'description' },
            { title: 'Language', value: 'language' },
            { title: 'Stars', value: 'stargazers_count', format: 'integer' },
            { title: 'Open issues', value: 'open_issues_count', format: 'integer' },
            { title: 'Visibility', value: 'visibility', format: 'badge' },
            { title: 'Archived', value: 'archived', format: 'boolean', hide: true },
            { title: 'Pushed', value: 'pushed_at', format: 'relative', priority: 2 },
          ],
        },
      ],
    },
    repository: {
      path: 'repositories/:owner/:name',
      title: '{params.owner}/{params.name}',
      subtitle: '{data.description}',
      request: { path: '/repos/{params.owner}/{params.name}' },
      views: [
        {
          type: 'details',
          fields: [
            { title: 'Address', value: 'html_url', format: 'link' },
            { title: 'Default branch', value: 'default_branch', format: 'code' },
            { title: 'Language', value: 'language' },
            { title: 'Licence', value: 'license.name' },
            { title: 'Stars', value: 'stargazers_count', format: 'integer' },
            { title: 'Forks', value: 'forks_count', format: 'integer' },
            { title: 'Topics', value: 'topics', format: { type: 'badge' } },
            { title: 'Pushed', value: 'pushed_at', format: 'relative' },
          ],
        },
      ],
      tabs: [
        { title: 'Pull requests', views: [{ type: 'table', request: { path: '/repos/{params.owner}/{params.name}/pulls', query: { per_page: 100 }, pagination: PAGED }, rows: '@', empty: 'No pull request is open.', columns: pullColumns() }] },
        {
          title: 'Workflow runs',
          views: [
            {
              type: 'table',
              request: { path: '/repos/{params.owner}/{params.name}/actions/runs', query: { per_page: 100 }, pagination: { ...PAGED, total: 'total_count' } },
              rows: 'workflow_runs',
              empty: 'No workflow has ever run.',
              columns: [
                { title: 'Run', value: 'display_title', open: '{row.html_url}' },
                { title: 'Workflow', value: 'name' },
                { title: 'Result', value: 'not_null(conclusion, status)', format: RUN },
                { title: 'Branch', value: 'head_branch', format: 'code' },
                { title: 'By', value: 'actor.login' },
                { title: 'Started', value: 'run_started_at', format: 'relative' },
              ],
            },
          ],
        },
        {
          title: 'Releases',
          views: [
            {
              type: 'table',
              request: { path: '/repos/{params.owner}/{params.name}/releases', pagination: PAGED },
              rows: '@',
              empty: 'There are no releases.',
              columns: [
                { title: 'Release', value: "not_null(name, tag_name)", open: '{row.html_url}' },
                { title: 'Tag', value: 'tag_name', format: 'code' },
                { title: 'Preview', value: 'prerelease', format: 'boolean' },
                { title: 'Published', value: 'published_at', format: 'relative' },
              ],
            },
          ],
        },
      ],
    },
    'pull-requests': {
      title: 'Pull requests',
      description: 'Open pull requests of an organisation or a user, oldest first',
      icon: 'docs',
      inputs: [OWNER],
      views: [searchView('is:open is:pr archived:false user:{inputs.owner}')],
    },
    issues: {
      title: 'Issues',
      description: 'Open issues of an organisation or a user, oldest first',
      icon: 'warning',
      inputs: [OWNER],
      views: [searchView('is:open is:issue archived:false user:{inputs.owner}')],
    },
  },
});

/** https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests */
function searchView(q: string): object {
  return {
    type: 'table',
    request: { path: '/search/issues', query: { q, sort: 'created', order: 'asc', per_page: 100 }, pagination: { ...PAGED, total: 'total_count' } },
    rows: 'items',
    empty: 'Nothing is open.',
    columns: pullColumns(),
  };
}

function pullColumns(): object[] {
  return [
    { title: 'Title', value: 'title', open: '{row.html_url}' },
    { title: 'Number', value: 'number', format: 'code' },
    { title: 'By', value: 'user.login' },
    { title: 'Labels', value: 'labels[].name', format: 'badge' },
    { title: 'Draft', value: 'draft', format: 'boolean' },
    { title: 'Created', value: 'created_at', format: 'relative', priority: 2 },
    { title: 'Updated', value: 'updated_at', format: 'relative' },
  ];
}

export default github;
