import type { Preset } from '../config';

const STATE = { type: 'badge', colors: { active: 'error', suppressed: 'info', unprocessed: 'default' } };
const SILENCE = { type: 'badge', colors: { active: 'success', pending: 'info', expired: 'default' } };

/** Alertmanager, API v2 (https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml). */
const alertmanager: Preset = () => ({
  title: 'Alertmanager',
  description: 'Alerts as they are sent out, and silences',
  health: { path: '/-/healthy' },
  pages: {
    alerts: {
      title: 'Alerts',
      description: 'What fires now, and who is told',
      icon: 'warning',
      requests: { alerts: { path: '/api/v2/alerts', refresh: '30s' } },
      views: [
        {
          type: 'stats',
          request: 'alerts',
          stats: [
            { title: 'Active', value: "length([?status.state == 'active'])", thresholds: [{ from: 1, color: 'error' }] },
            { title: 'Suppressed', value: "length([?status.state == 'suppressed'])" },
          ],
        },
        {
          type: 'table',
          request: 'alerts',
          rows: '@',
          empty: 'No alert is firing.',
          columns: [
            { title: 'Alert', value: 'labels.alertname', open: '{row.generatorURL}' },
            { title: 'State', value: 'status.state', format: STATE },
            { title: 'Severity', value: 'labels.severity', format: 'badge' },
            { title: 'Summary', value: 'not_null(annotations.summary, annotations.description)' },
            { title: 'Since', value: 'startsAt', format: 'relative' },
            { title: 'Told', value: 'receivers[].name', format: 'list' },
            { title: 'Labels', value: 'labels', format: 'json', hide: true },
          ],
          rowActions: [
            {
              title: 'Silence',
              request: {
                method: 'POST',
                path: '/api/v2/silences',
                body: {
                  // As Alertmanager's own page does: this very alert, by all its labels.
                  matchers: '{items(row.labels)[*].{name: [0], value: [1], isRegex: `false`, isEqual: `true`}}',
                  // A beginning that is over means now.
                  startsAt: '1970-01-01T00:00:00Z',
                  endsAt: '{form.until}',
                  createdBy: '{not_null(user.displayName, user.userEntityRef)}',
                  comment: '{form.comment}',
                },
              },
              form: {
                type: 'object',
                required: ['until', 'comment'],
                properties: { until: { type: 'string', title: 'Until', format: 'date-time' }, comment: { type: 'string', title: 'Why', minLength: 3 } },
              },
              confirm: 'Silence {row.labels.alertname}? Nobody is told of it until then.',
              success: '{row.labels.alertname} is silenced',
            },
          ],
        },
      ],
    },
    silences: {
      title: 'Silences',
      description: 'Who silenced what, and until when',
      icon: 'docs',
      views: [
        {
          type: 'table',
          request: { path: '/api/v2/silences', refresh: '1m' },
          rows: '@',
          empty: 'Nothing is silenced.',
          columns: [
            { title: 'State', value: 'status.state', format: SILENCE },
            { title: 'Matches', value: "matchers[].join('', [name, isEqual == `false` && (isRegex && '!~' || '!=') || (isRegex && '=~' || '='), value])", format: 'list' },
            { title: 'Comment', value: 'comment' },
            { title: 'By', value: 'createdBy' },
            { title: 'From', value: 'startsAt', format: 'relative' },
            { title: 'Until', value: 'endsAt', format: 'relative' },
          ],
          rowActions: [
            {
              title: 'Expire',
              showIf: "row.status.state != 'expired'",
              request: { method: 'DELETE', path: '/api/v2/silence/{row.id}' },
              confirm: 'Expire the silence “{row.comment}”? Its alerts are sent again.',
              success: 'The silence has expired',
            },
          ],
        },
      ],
    },
    status: {
      title: 'Status',
      description: 'Its version, its cluster and its configuration',
      icon: 'docs',
      views: [
        {
          type: 'details',
          request: { path: '/api/v2/status' },
          fields: [
            { title: 'Version', value: 'versionInfo.version' },
            { title: 'Cluster', value: 'cluster.status', format: 'badge' },
            { title: 'Peers', value: 'length(not_null(cluster.peers, `[]`))', format: 'integer' },
            { title: 'Running since', value: 'uptime', format: 'relative' },
            { title: 'Configuration', value: 'config.original', format: 'code' },
          ],
        },
      ],
    },
  },
});

export default alertmanager;
