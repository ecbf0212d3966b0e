import { atGithub, JSON_TYPE, type Payload } from './Payload';

const GITLAB = 'gitlabhq/gitlabhq';

/** What forges and trackers of software answer. */
export const FORGES: readonly Payload[] = [
  {
    name: 'github-repos',
    file: 'github-repos.json',
    contentType: JSON_TYPE,
    headers: { Link: '<https://api.github.com/resource?page=2>; rel="next", <https://api.github.com/resource?page=5>; rel="last"' },
    docs: 'https://docs.github.com/en/rest/repos/repos',
    special: 'The body is the list; rows have dozens of members, most of them addresses of the API.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['Name', 'text'], ['Full name', 'text'], ['ID', 'text'], ['Owner', 'text'], ['HTML URL', 'link'], ['Description', 'text'], ['Homepage', 'link'], ['Language', 'text'],
        ['Forks count', 'number'], ['Stargazers count', 'number'], ['Watchers count', 'number'], ['Size', 'number'], ['Pushed at', 'relative'], ['Created at', 'relative'], ['Updated at', 'relative'],
      ],
    },
  },
  {
    name: 'github-search',
    file: 'github-search.json',
    contentType: JSON_TYPE,
    docs: 'https://docs.github.com/enterprise-server@3.13/rest/search/search',
    special: 'The list is in items, beside a total of another name.',
    expected: {
      view: 'table',
      rows: 'items',
      count: 3,
      columns: [
        ['Name', 'text'], ['Full name', 'text'], ['ID', 'text'], ['Owner', 'text'], ['HTML URL', 'link'], ['Description', 'text'], ['Created at', 'relative'], ['Updated at', 'relative'],
        ['Pushed at', 'relative'], ['Homepage', 'link'], ['Size', 'number'], ['Stargazers count', 'number'], ['Watchers count', 'number'], ['Language', 'text'], ['Forks count', 'number'],
      ],
    },
  },
  {
    name: 'github-events',
    file: 'github-events.json',
    contentType: JSON_TYPE,
    docs: 'https://docs.github.com/en/rest/using-the-rest-api/github-event-types',
    special: 'Heterogeneous rows: the payload of every type of event has other members.',
    expected: {
      view: 'table',
      rows: '@',
      count: 4,
      columns: [['ID', 'text'], ['Type', 'text'], ['Actor', 'text'], ['Repo', 'text'], ['Public', 'boolean'], ['Created at', 'relative'], ['Org', 'text'], ['Payload', 'json']],
    },
  },
  {
    name: 'gitlab-pipelines',
    file: 'gitlab-pipelines.json',
    contentType: JSON_TYPE,
    headers: { Link: '<https://gitlab.example.com/api/v4/projects/1/pipelines?page=2&per_page=3>; rel="next"', 'X-Next-Page': '2' },
    docs: atGithub(GITLAB, 'b65fcc320d65367973a58a01618914056993541b', 'doc/api/pipelines.md'),
    special: 'null in the first row; the total is left out when there are more than 10,000.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['Name', 'text'], ['ID', 'text'], ['IID', 'text'], ['Status', 'badge'], ['Project ID', 'text'], ['Source', 'text'], ['Ref', 'text'], ['Web URL', 'link'],
        ['Created at', 'relative'], ['Updated at', 'relative'], ['SHA', 'text'],
      ],
    },
  },
  {
    name: 'gitlab-jobs',
    file: 'gitlab-jobs.json',
    contentType: JSON_TYPE,
    docs: atGithub(GITLAB, '3c2005bf181b76b81f9ad8d59d331f044c7f076a', 'doc/api/jobs.md'),
    special: 'Many nested objects that stand for something else, null in the first row, fractions of seconds.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['Name', 'text'], ['ID', 'text'], ['Stage', 'badge'], ['Status', 'badge'], ['Commit', 'text'], ['Coverage', 'number'], ['Created at', 'relative'], ['Started at', 'relative'],
        ['Finished at', 'relative'], ['Duration', 'number'], ['Queued duration', 'number'], ['Ref', 'text'], ['Failure reason', 'text'], ['Web URL', 'link'], ['User', 'text'],
      ],
    },
  },
  {
    name: 'jira-search',
    file: 'jira-search.json',
    contentType: JSON_TYPE,
    docs: 'https://developer.atlassian.com/server/jira/platform/jira-rest-api-example-query-issues-6291606/',
    special: 'Times end in +0000; what matters is in fields, and states and people are objects there.',
    expected: {
      view: 'table',
      rows: 'issues',
      count: 3,
      columns: [
        ['Summary', 'text'], ['Key', 'text'], ['ID', 'text'], ['Status', 'badge'], ['Priority', 'badge'], ['Issuetype', 'text'], ['Assignee', 'text'], ['Created', 'relative'], ['Updated', 'relative'],
        ['Labels', 'list'], ['Expand', 'text'], ['Self', 'link'],
      ],
    },
  },
  {
    name: 'graphql-issues',
    file: 'graphql-issues.json',
    contentType: JSON_TYPE,
    docs: atGithub('github/docs', '0f28c8d63a25544402602a7807ff9ad3ff1a5ad4', 'content/graphql/guides/forming-calls-with-graphql.md'),
    special: 'GraphQL: the rows are four levels down, each inside a node, with lists of nodes of their own.',
    expected: { view: 'table', rows: 'data.repository.issues.edges', count: 2, columns: [['Title', 'text'], ['URL', 'link'], ['Labels', 'list']] },
  },
  {
    name: 'graphql-partial',
    file: 'graphql-partial.json',
    contentType: JSON_TYPE,
    docs: atGithub('graphql/graphql-spec', '00c726b5b323ef3b8d05c8b542d2d2e02fe58911', 'spec/Section%207%20--%20Response.md'),
    special: '200 with errors and half of the data.',
    expected: { view: 'details', fields: [['Hero name', 'text'], ['Hero friends', 'json'], ['Errors', 'json']] },
    seen: ['R2-D2', 'Name for character with ID 1002 could not be fetched.'],
  },
];
