import type { Preset } from '../config';

const HEALTH = { type: 'badge', colors: { up: 'success', down: 'error', unknown: 'default' } };
const ALERT = { type: 'badge', colors: { firing: 'error', pending: 'warning', inactive: 'success' } };

/** Prometheus 2 and 3 (https://prometheus.io/docs/prometheus/latest/querying/api/). */
const prometheus: Preset = () => ({
  title: 'Prometheus',
  description: 'Metrics, targets, rules and alerts',
  health: { path: '/-/healthy' },
  pages: {
    overview: {
      title: 'Overview',
      description: 'Targets and firing alerts at a glance',
      icon: 'dashboard',
      requests: {
        targets: { path: '/api/v1/targets', query: { state: 'active' }, refresh: '30s' },
        alerts: { path: '/api/v1/alerts', refresh: '30s' },
      },
      views: [
        {
          type: 'stats',
          width: 7,
          title: 'Targets',
          request: 'targets',
          stats: [
            { title: 'Up', value: "length(data.activeTargets[?health == 'up'])" },
            { title: 'Down', value: "length(data.activeTargets[?health == 'down'])", thresholds: [{ from: 1, color: 'error' }] },
            { title: 'Slowest scrape', value: 'max(data.activeTargets[].lastScrapeDuration)', format: 'duration' },
          ],
        },
        {
          type: 'stats',
          width: 5,
          title: 'Alerts',
          request: 'alerts',
          stats: [
            { title: 'Firing', value: "length(data.alerts[?state == 'firing'])", thresholds: [{ from: 1, color: 'error' }] },
            { title: 'Pending', value: "length(data.alerts[?state == 'pending'])", thresholds: [{ from: 1, color: 'warning' }] },
          ],
        },
        { type: 'board', heading: 'How each target is', request: 'targets', rows: 'data.activeTargets', title: 'labels.instance', subtitle: 'labels.job', status: 'health', colors: HEALTH.colors, empty: 'Nothing is scraped.' },
        { type: 'table', title: 'Firing and pending alerts', request: 'alerts', rows: 'data.alerts', empty: 'No alert is firing.', columns: alertColumns() },
      ],
    },
    query: {
      title: 'Query',
      description: 'A PromQL expression over time',
      icon: 'search',
      inputs: [
        { name: 'expr', label: 'Expression', type: 'text', default: 'up', required: true, placeholder: 'sum by (job) (rate(http_requests_total[5m]))' },
        { name: 'range', label: 'Of the last', type: 'select', options: ['15m', '1h', '6h', '1d', '7d'], default: '1h', required: true },
        { name: 'step', label: 'In steps of', type: 'select', options: ['15s', '1m', '5m', '30m', '2h'], default: '1m', required: true },
      ],
      views: [
        {
          type: 'chart',
          title: '{inputs.expr}',
          description: 'Over the last {inputs.range}',
          chart: 'line',
          height: 360,
          // A subquery needs no times of begin and end (https://prometheus.io/docs/prometheus/latest/querying/basics/#subquery).
          request: { path: '/api/v1/query', query: { query: '({inputs.expr})[{inputs.range}:{inputs.step}]' } },
          rows: 'data.result',
          points: 'values',
          x: '[0]',
          split: 'metric',
          series: [{ title: 'Value', value: '[1]' }],
        },
        {
          type: 'table',
          title: 'Now',
          request: { path: '/api/v1/query', query: { query: '{inputs.expr}' } },
          rows: 'data.result',
          empty: 'Nothing matches the expression.',
          columns: [
            { title: 'Series', value: 'metric', format: 'json' },
            { title: 'Value', value: 'value[1]', format: 'number' },
            { title: 'At', value: 'value[0]', format: { type: 'datetime', from: 'seconds' } },
          ],
        },
      ],
    },
    targets: {
      title: 'Targets',
      description: 'What is scraped, and how it went',
      icon: 'catalog',
      views: [
        {
          type: 'table',
          request: { path: '/api/v1/targets', query: { state: 'active' }, refresh: '30s' },
          rows: 'data.activeTargets',
          columns: [
            { title: 'Job', value: 'labels.job' },
            { title: 'Instance', value: 'labels.instance' },
            { title: 'Health', value: 'health', format: HEALTH },
            { title: 'Last error', value: 'lastError' },
            { title: 'Last scrape', value: 'lastScrape', format: 'relative' },
            { title: 'Took', value: 'lastScrapeDuration', format: 'duration' },
            { title: 'Address', value: 'scrapeUrl', format: 'code', hide: true },
          ],
        },
      ],
    },
    rules: {
      title: 'Rules',
      description: 'Recording and alerting rules, with how they are',
      icon: 'docs',
      views: [
        {
          type: 'table',
          request: { path: '/api/v1/rules' },
          rows: 'data.groups[].rules[]',
          empty: 'There are no rules.',
          columns: [
            { title: 'Rule', value: 'name' },
            { title: 'Kind', value: 'type', format: 'badge' },
            { title: 'State', value: 'state', format: ALERT },
            { title: 'Health', value: 'health', format: { type: 'badge', colors: { ok: 'success', err: 'error', unknown: 'default' } } },
            { title: 'Expression', value: 'query', format: 'code' },
            { title: 'Last error', value: 'lastError' },
            { title: 'Evaluated', value: 'lastEvaluation', format: 'relative' },
            { title: 'Took', value: 'evaluationTime', format: 'duration' },
          ],
        },
      ],
    },
    server: {
      title: 'Server',
      description: 'Its version, and how large its database is',
      icon: 'docs',
      views: [
        { type: 'details', title: 'Build', width: 6, request: { path: '/api/v1/status/buildinfo' }, select: 'data' },
        { type: 'details', title: 'Runtime', width: 6, request: { path: '/api/v1/status/runtimeinfo' }, select: 'data' },
        { type: 'table', title: 'Metrics with most series', request: { path: '/api/v1/status/tsdb' }, rows: 'data.seriesCountByMetricName', columns: [{ title: 'Metric', value: 'name', format: 'code' }, { title: 'Series', value: 'value', format: 'integer' }] },
      ],
    },
  },
});

function alertColumns(): object[] {
  return [
    { title: 'Alert', value: 'labels.alertname' },
    { title: 'State', value: 'state', format: ALERT },
    { title: 'Severity', value: 'labels.severity', format: 'badge' },
    { title: 'Summary', value: 'not_null(annotations.summary, annotations.description)' },
    { title: 'Since', value: 'activeAt', format: 'relative' },
    { title: 'Value', value: 'value', format: 'number' },
    { title: 'Labels', value: 'labels', format: 'json', hide: true },
  ];
}

export default prometheus;
