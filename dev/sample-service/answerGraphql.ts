import type { ServiceRow } from './inventory';

type Answer = { status: number; body: object };

const FIELDS = ['name', 'owner', 'state', 'cost'];

/**
 * Answers the one query that this service knows, `services(first: Int, after: String) { nodes { … } pageInfo { … } }`; the costs of some
 * it cannot tell. Pages are cut as https://relay.dev/graphql/connections.htm has it.
 */
export function answerGraphql(request: unknown, services: readonly ServiceRow[]): Answer {
  const { query, variables } = (request ?? {}) as { query?: unknown; variables?: { first?: unknown; after?: unknown } };
  if (typeof query !== 'string') return { status: 400, body: { errors: [{ message: 'Must provide a query string.' }] } };
  const asked = /\bservices\b[^{]*\{\s*nodes\s*\{([^}]*)\}/.exec(query)?.[1]?.trim().split(/[\s,]+/);
  const unknown = asked?.find(field => !FIELDS.includes(field));
  if (!asked || unknown !== undefined) return { status: 200, body: { errors: [unknownField(query, unknown ?? 'it', unknown === undefined ? 'Query' : 'Service')] } };
  const first = typeof variables?.first === 'number' ? variables.first : 10;
  const from = typeof variables?.after === 'string' ? services.findIndex(row => cursorOf(row) === variables.after) + 1 : 0;
  const page = services.slice(from, from + first);
  const nodes = page.map(row => pick(row, asked));
  const last = page.at(-1);
  const pageInfo = { hasNextPage: from + first < services.length, endCursor: last ? cursorOf(last) : null };
  const errors = asked.includes('cost') ? nodes.flatMap((node, index) => (node.cost === null ? [{ message: 'The billing system did not answer.', path: ['services', 'nodes', index, 'cost'] }] : [])) : [];
  return { status: 200, body: { data: { services: { nodes, ...(/\bpageInfo\b/.test(query) && { pageInfo }), ...(/\btotalCount\b/.test(query) && { totalCount: services.length }) } }, ...(errors.length > 0 && { errors }) } };
}

const cursorOf = (row: ServiceRow) => Buffer.from(`service:${row.metadata.id}`).toString('base64');

function pick(row: ServiceRow, fields: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = { name: row.metadata.id, owner: row.owner, state: row.status.phase, cost: row.status.phase === 'Running' ? row.tier * 120.5 : null };
  return Object.fromEntries(fields.map(field => [field, all[field]]));
}

function unknownField(query: string, field: string, type: string): object {
  const before = query.slice(0, Math.max(query.search(new RegExp(`\\b${field}\\b`)), 0)).split('\n');
  return { message: `Cannot query field "${field}" on type "${type}".`, locations: [{ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
}
