import { atGithub, JSON_TYPE, type Payload } from './Payload';

/** What services for alarms, logs, payments, mail and people answer. */
export const OPERATIONS: readonly Payload[] = [
  {
    name: 'sentry-issues',
    file: 'sentry-issues.json',
    contentType: JSON_TYPE,
    headers: {
      Link: '<https://sentry.io/api/0/organizations/acme/projects/1/groups/?&cursor=0:0:1>; rel="previous"; results="false"; cursor="0:0:1", <https://sentry.io/api/0/organizations/acme/projects/1/groups/?&cursor=0:100:0>; rel="next"; results="false"; cursor="0:100:0"',
    },
    docs: atGithub('getsentry/sentry-docs', '2e59ab6ba685ba182f3d75d377589c88d1df5197', 'docs/api/pagination.mdx'),
    special: 'Link names a next page and says results="false"; counts are texts, and 0 is one.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['Title', 'text'], ['ID', 'text'], ['Short ID', 'text'], ['Level', 'badge'], ['Status', 'badge'], ['Count', 'number'], ['Culprit', 'text'], ['First seen', 'relative'], ['Last seen', 'relative'],
        ['Num comments', 'number'], ['Permalink', 'link'], ['Platform', 'text'], ['Project', 'text'], ['Type', 'text'], ['User count', 'number'],
      ],
    },
  },
  {
    name: 'pagerduty-incidents',
    file: 'pagerduty-incidents.json',
    contentType: JSON_TYPE,
    docs: atGithub('PagerDuty/api-schema', '6643db4f795323cb352565245a26f493ebd6fdda', 'reference/REST/openapiv3.json'),
    special: 'References with five members each; the total is null unless asked for.',
    expected: {
      view: 'table',
      rows: 'incidents',
      count: 3,
      columns: [
        ['Title', 'text'], ['Summary', 'text'], ['ID', 'text'], ['Status', 'badge'], ['Priority', 'badge'], ['Urgency', 'badge'], ['Type', 'text'], ['HTML URL', 'link'], ['Incident number', 'text'],
        ['Created at', 'relative'], ['Service', 'text'], ['Last status change at', 'relative'], ['Escalation policy', 'text'], ['Teams', 'list'], ['Assignments', 'json'],
      ],
    },
  },
  {
    name: 'alertmanager-alerts',
    file: 'alertmanager-alerts.json',
    contentType: JSON_TYPE,
    docs: atGithub('prometheus/alertmanager', '8046cfbdc43b1be2895811d31fedbdd325384266', 'api/v2/openapi.yaml'),
    special: 'No row has a name of its own: it is among the labels; a long text comes first.',
    expected: {
      view: 'table',
      rows: '@',
      count: 2,
      columns: [
        ['Alertname', 'text'], ['Summary', 'text'], ['Instance', 'text'], ['State', 'badge'], ['Severity', 'badge'], ['Ends at', 'relative'], ['Starts at', 'relative'], ['Updated at', 'relative'],
        ['Generator URL', 'link'], ['Job', 'text'], ['Receivers', 'list'], ['Silenced by', 'list'], ['Fingerprint', 'text'], ['Description', 'text'],
      ],
    },
  },
  {
    name: 'grafana-annotations',
    file: 'grafana-annotations.json',
    contentType: JSON_TYPE,
    docs: atGithub('grafana/grafana', 'c422b75f5a8ebced1ee77a1e654547217d587b7e', 'docs/sources/developers/http_api/annotations.md'),
    special: 'Times in milliseconds since 1970; 0 and the empty text beside a member that is missing.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['ID', 'text'], ['New state', 'badge'], ['Prev state', 'badge'], ['Alert ID', 'text'], ['Dashboard ID', 'text'], ['Dashboard UID', 'text'], ['Panel ID', 'text'], ['User ID', 'text'],
        ['User name', 'text'], ['Time', 'datetime'], ['Time end', 'datetime'], ['Text', 'text'], ['Tags', 'list'],
      ],
    },
  },
  {
    name: 'rabbitmq-queues',
    file: 'rabbitmq-queues.json',
    contentType: JSON_TYPE,
    docs: atGithub('rabbitmq/rabbitmq-server', '01d620662edb13dd82400fd4cd7ecbf1b0db777d', 'deps/rabbitmq_management/priv/www/doc/stats.html'),
    special: '0, false and the empty text beside members that are missing.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['Name', 'text'], ['State', 'badge'], ['Vhost', 'text'], ['Durable', 'boolean'], ['Auto delete', 'boolean'], ['Exclusive', 'boolean'], ['Node', 'text'], ['Messages', 'number'],
        ['Messages ready', 'number'], ['Messages unacknowledged', 'number'], ['Consumers', 'number'], ['Memory', 'bytes'], ['Policy', 'text'], ['Publish', 'number'], ['Idle since', 'relative'],
      ],
    },
  },
  {
    name: 'stripe-charges',
    file: 'stripe-charges.json',
    contentType: JSON_TYPE,
    docs: atGithub('stripe/openapi', '19f3c4471a19203eefa9b8e04d83b471a7ed2c00', 'openapi/fixtures3.json'),
    special: 'Times in seconds since 1970, half of the members null in the first row.',
    expected: {
      view: 'table',
      rows: 'data',
      count: 3,
      columns: [
        ['ID', 'text'], ['Status', 'badge'], ['Amount', 'number'], ['Amount captured', 'number'], ['Amount refunded', 'number'], ['Balance transaction', 'text'], ['Email', 'email'], ['Captured', 'boolean'],
        ['Created', 'datetime'], ['Currency', 'text'], ['Customer', 'text'], ['Description', 'text'], ['Payment method', 'text'], ['Receipt URL', 'link'], ['Refunded', 'boolean'],
      ],
    },
  },
];
