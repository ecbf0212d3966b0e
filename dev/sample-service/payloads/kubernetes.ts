import { atGithub, type Payload } from './Payload';

const WEBSITE = 'kubernetes/website';
const ARGO = atGithub('argoproj/argo-cd', 'fbe63dd545a1e295eae6182b7ed133727c9c3f71', 'assets/swagger.json');

/** What Kubernetes and those who speak like it answer. */
export const KUBERNETES: readonly Payload[] = [
  {
    name: 'kubernetes-pods',
    file: 'kubernetes-pods.json',
    contentType: 'application/json',
    docs: atGithub(WEBSITE, '447e5ff66cdb85bb1cbc183b0dbf5cfe07bd8a5d', 'content/en/docs/reference/kubernetes-api/workload-resources/pod-v1.md'),
    special: 'Everything is in metadata, spec and status; labels have dots, slashes and dashes in their names.',
    expected: {
      view: 'table',
      rows: 'items',
      count: 3,
      columns: [
        ['Name', 'text'], ['Phase', 'badge'], ['Namespace', 'text'], ['Creation timestamp', 'relative'], ['App kubernetes io name', 'text'], ['Pod template hash', 'text'], ['Restart policy', 'text'],
        ['Node name', 'text'], ['Host IP', 'text'], ['Pod IP', 'text'], ['Start time', 'relative'], ['QoS class', 'text'], ['Owner references', 'list'], ['Containers', 'list'], ['Container statuses', 'list'],
      ],
    },
    seen: ['checkout, mesh-proxy'],
  },
  {
    name: 'kubernetes-node-metrics',
    file: 'kubernetes-node-metrics.json',
    contentType: 'application/json',
    docs: atGithub(WEBSITE, 'a59a7c35be54b109122682dd4bd13292034fa9b6', 'content/en/docs/tasks/debug/debug-cluster/resource-metrics-pipeline.md'),
    special: 'Quantities: 500m of a core, 1Gi of memory.',
    expected: {
      view: 'table',
      rows: 'items',
      count: 3,
      columns: [
        ['Name', 'text'], ['Creation timestamp', 'relative'], ['Timestamp', 'relative'], ['Window', 'duration'], ['CPU', 'number'], ['Memory', { type: 'bytes', base: 'iec' }], ['Self link', 'text'],
      ],
    },
    seen: ['0.5', '1 GiB'],
  },
  {
    name: 'kubernetes-deployment',
    file: 'kubernetes-deployment.json',
    contentType: 'application/json',
    docs: atGithub(WEBSITE, '969a3db92326746a94e2eb4449fd60f25d9151b8', 'content/en/docs/reference/kubernetes-api/workload-resources/deployment-v1.md'),
    special: 'One thing: the lists in it are parts of it, not rows.',
    expected: {
      view: 'details',
      fields: [
        ['Name', 'text'], ['Namespace', 'text'], ['Generation', 'number'], ['Creation timestamp', 'relative'], ['Labels app', 'text'], ['Spec replicas', 'number'], ['Strategy type', 'text'],
        ['Revision history limit', 'number'], ['Observed generation', 'number'], ['Status replicas', 'number'], ['Updated replicas', 'number'], ['Ready replicas', 'number'], ['Available replicas', 'number'],
        ['Match labels app', 'text'], ['Template labels app', 'text'], ['Max unavailable', 'percent'], ['Max surge', 'percent'], ['Kind', 'text'], ['API version', 'text'], ['UID', 'text'],
        ['Resource version', 'text'], ['Containers', 'json'], ['Conditions', 'json'],
      ],
    },
    seen: ['nginx-deployment'],
  },
  {
    name: 'argocd-applications',
    file: 'argocd-applications.json',
    contentType: 'application/json',
    docs: ARGO,
    special: 'Two states and two namespaces, at different depths.',
    expected: {
      view: 'table',
      rows: 'items',
      count: 3,
      columns: [
        ['Name', 'text'], ['Sync status', 'badge'], ['Health status', 'badge'], ['Namespace', 'text'], ['Creation timestamp', 'relative'], ['Project', 'text'], ['Repo URL', 'link'], ['Path', 'text'],
        ['Target revision', 'text'], ['Server', 'link'], ['Destination namespace', 'text'], ['Revision', 'text'], ['Reconciled at', 'relative'], ['Images', 'list'], ['UID', 'text'],
      ],
    },
  },
  {
    name: 'argocd-applications-empty',
    file: 'argocd-applications-empty.json',
    contentType: 'application/json',
    docs: ARGO,
    special: 'items is null when there are none (https://github.com/port-labs/ocean/pull/1405).',
    expected: { view: 'table', rows: 'items', count: 0, columns: [] },
    seen: ['There is nothing here.'],
  },
];
