import type { Preset } from '../config';

const STATUS_COLORS = { UP: 'success', DOWN: 'error', OUT_OF_SERVICE: 'warning', UNKNOWN: 'default' };
const STATUS = { type: 'badge', colors: STATUS_COLORS };
const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'OFF'];
const LEVEL = { type: 'badge', colors: { TRACE: 'default', DEBUG: 'info', INFO: 'success', WARN: 'warning', ERROR: 'error', FATAL: 'error', OFF: 'default' } };

/** The actuator of Spring Boot 2 and 3 (https://docs.spring.io/spring-boot/api/rest/actuator/index.html), its base at `/actuator`. */
const springBoot: Preset = id => ({
  title: 'Spring Boot',
  description: 'Health, metrics, loggers and configuration of an application',
  basePath: '/actuator',
  health: { path: '/actuator/health', acceptStatus: [503], expect: "status == 'UP'" },
  pages: {
    health: {
      title: 'Health',
      description: 'The application and what it depends on',
      icon: 'dashboard',
      request: { path: '/health', acceptStatus: [503], refresh: '30s' },
      views: [
        { type: 'stats', stats: [{ title: 'Status', value: 'status', format: STATUS }, { title: 'Components', value: 'length(keys(not_null(components, `{}`)))', format: 'integer' }] },
        { type: 'board', heading: 'Components', rows: 'items(not_null(components, `{}`))[*].{name: [0], status: [1].status}', title: 'name', status: 'status', colors: STATUS_COLORS, empty: 'The application shows no components. Set management.endpoint.health.show-components.' },
        { type: 'json', title: 'Details' },
      ],
    },
    metrics: {
      title: 'Metrics',
      description: 'The names of all metrics',
      icon: 'docs',
      views: [{ type: 'table', request: { path: '/metrics' }, rows: 'names[].{name: @}', columns: [{ title: 'Metric', value: 'name', format: 'code', open: `${id}/metrics/{row.name}` }] }],
    },
    metric: {
      path: 'metrics/:name',
      title: '{params.name}',
      subtitle: '{data.description}',
      request: { path: '/metrics/{params.name}', refresh: '15s' },
      views: [
        { type: 'table', title: 'Measurements', width: 6, rows: 'measurements', columns: [{ title: 'Statistic', value: 'statistic' }, { title: 'Value', value: 'value', format: 'number' }] },
        { type: 'table', title: 'Tags', width: 6, rows: 'availableTags', empty: 'It has no tags.', columns: [{ title: 'Tag', value: 'tag' }, { title: 'Values', value: 'values', format: 'list' }] },
      ],
    },
    loggers: {
      title: 'Loggers',
      description: 'Which loggers write what, and how to change it',
      icon: 'docs',
      views: [
        {
          type: 'table',
          request: { path: '/loggers' },
          rows: 'items(loggers)[*].{name: [0], configured: [1].configuredLevel, effective: [1].effectiveLevel}',
          columns: [
            { title: 'Logger', value: 'name', format: 'code' },
            { title: 'Effective level', value: 'effective', format: LEVEL },
            { title: 'Configured level', value: 'configured', format: LEVEL },
          ],
          rowActions: [
            {
              title: 'Change the level',
              request: { method: 'POST', path: '/loggers/{row.name}', body: { configuredLevel: '{form.level}' } },
              form: { type: 'object', required: ['level'], properties: { level: { type: 'string', title: 'Level', enum: LEVELS } } },
              initial: { level: '{row.effective}' },
              confirm: 'Change how much {row.name} writes?',
              success: '{row.name} writes {form.level} now',
            },
          ],
        },
      ],
    },
    environment: {
      title: 'Environment',
      description: 'Where the configuration comes from',
      icon: 'docs',
      views: [
        {
          type: 'table',
          request: { path: '/env' },
          rows: 'propertySources[].{source: name, properties: properties}',
          columns: [{ title: 'Source', value: 'source' }, { title: 'Properties', value: 'length(keys(not_null(properties, `{}`)))', format: 'integer' }, { title: 'Values', value: 'properties', format: 'json' }],
        },
      ],
    },
    about: {
      title: 'About',
      description: 'Build and version',
      icon: 'docs',
      views: [{ type: 'details', request: { path: '/info' }, empty: 'The application tells nothing of itself.' }],
    },
  },
});

export default springBoot;
