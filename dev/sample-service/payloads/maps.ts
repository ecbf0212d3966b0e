import { atGithub, JSON_TYPE, type Payload } from './Payload';

const SPRING = atGithub('spring-projects/spring-data-rest', '10574201a6b78be0e4c220bbd461ca33efd93591', 'src/main/asciidoc/paging-and-sorting.adoc');
const HEALTH = 'https://docs.spring.io/spring-boot/api/rest/actuator/health.html';
const HEALTH_TYPE = 'application/vnd.spring-boot.actuator.v3+json';
const CONSUL = 'hashicorp/consul';

/** Lists that are no arrays of objects: maps, HAL, and lists of texts. */
export const MAPS: readonly Payload[] = [
  {
    name: 'spring-people',
    file: 'spring-people.json',
    contentType: 'application/hal+json',
    docs: SPRING,
    special: 'HAL: the list is embedded, and every row has links that nobody wants to read.',
    expected: { view: 'table', rows: '_embedded.people', count: 3, columns: [['First name', 'text'], ['Last name', 'text']] },
  },
  {
    name: 'spring-people-empty',
    file: 'spring-people-empty.json',
    contentType: 'application/hal+json',
    docs: SPRING,
    special: '_embedded is missing when there are none.',
    expected: { view: 'table', rows: '_embedded', count: 0, columns: [] },
    seen: ['There is nothing here.'],
  },
  {
    name: 'spring-health',
    file: 'spring-health.json',
    contentType: HEALTH_TYPE,
    docs: HEALTH,
    special: 'An object by name instead of a list, and another one inside.',
    expected: {
      view: 'table',
      rows: 'items(components)[*].merge({name: [0]}, [1])',
      count: 3,
      columns: [['Name', 'text'], ['Status', 'badge'], ['Components', 'json'], ['Details', 'json']],
    },
  },
  {
    name: 'spring-health-down',
    file: 'spring-health-down.json',
    contentType: HEALTH_TYPE,
    status: 503,
    docs: HEALTH,
    special: '503 with valid JSON: what is down is what one wants to see.',
    expected: { view: 'table', rows: 'items(components)[*].merge({name: [0]}, [1])', count: 3, columns: [['Name', 'text'], ['Status', 'badge'], ['Details', 'json']] },
    seen: ['DOWN'],
  },
  {
    name: 'consul-services',
    file: 'consul-services.json',
    contentType: JSON_TYPE,
    docs: atGithub(CONSUL, '48b3dc582bdb07e1eab6eb12d121f7f68b8be0d1', 'website/content/api-docs/agent/service.mdx'),
    special: 'The whole body is an object by name.',
    expected: {
      view: 'table',
      rows: 'items(@)[*].merge({name: [0]}, [1])',
      count: 3,
      columns: [
        ['Name', 'text'], ['ID', 'text'], ['Service', 'text'], ['Namespace', 'text'], ['Port', 'text'], ['Address', 'text'], ['Enable tag override', 'boolean'], ['Datacenter', 'text'],
        ['Passing', 'number'], ['Warning', 'number'], ['Tags', 'list'], ['Tagged addresses', 'json'], ['Meta', 'json'],
      ],
    },
  },
  {
    name: 'consul-datacenters',
    file: 'consul-datacenters.json',
    contentType: JSON_TYPE,
    docs: atGithub(CONSUL, 'd87055b3bbecf1b3a2d4f823baf50187030174c0', 'website/content/api-docs/catalog.mdx'),
    special: 'Rows that are texts.',
    expected: { view: 'table', rows: '@', count: 2, columns: [['Value', 'text']] },
  },
  {
    name: 'docker-catalog',
    file: 'docker-catalog.json',
    contentType: JSON_TYPE,
    docs: atGithub('distribution/distribution', '3d7803ec8c049a17d7e64a2849cd706f1dd20023', 'docs/spec/api.md'),
    special: 'Rows that are texts, inside an object.',
    expected: { view: 'table', rows: 'repositories', count: 3, columns: [['Value', 'text']] },
  },
];
