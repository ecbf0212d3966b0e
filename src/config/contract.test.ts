/** @jest-environment node */
import { readYaml } from './testing';

const THINGS = `
proxyPages:
  title: Services
  defaults: { timeout: 10s, refresh: 60s }
  services:
    inventory:
      title: Inventory
      description: What we run and who owns it
      proxy: /inventory
      basePath: /v1
      headers: { Accept: application/json }
      timeout: 10s
      health: { path: /healthz, acceptStatus: [503], expect: "status == 'UP'" }
  pages:
    things:
      title: Things
      subtitle: Everything the inventory knows
      icon: catalog
      menu: { title: Things, priority: 10 }
      service: inventory
      inputs:
        - { name: q, label: Search, type: text }
        - { name: owner, type: select, options: [team-a, team-b], default: team-a }
        - { name: region, type: select, options: { request: { path: /regions }, rows: items, value: code, label: name } }
      views:
        - type: table
          request: { path: /things, query: { q: '{inputs.q}', owner: '{inputs.owner}' } }
          rows: items
          columns:
            - { title: Name, value: metadata.name, open: 'things/{row.metadata.id}' }
            - { title: State, value: status.phase, format: { type: badge, colors: { Running: success, Failed: error } } }
            - { title: App, value: 'metadata.labels."app.kubernetes.io/name"' }
            - { title: Memory, value: 'to_number(usage.memory)', format: bytes, align: right }
            - { title: Updated, value: updatedAt, format: relative }
    thing:
      path: things/:id
      title: '{data.metadata.name}'
      service: inventory
      views: [{ type: details, request: { path: '/things/{params.id}' } }]`;

const ENDPOINTS = `
proxy:
  endpoints:
    /inventory:
      target: https://inventory.internal.example.com
      proxyPage: true
    /billing:
      target: https://billing.internal.example.com
      proxyPage:
        title: Billing
        health: { path: /healthz }
        pages:
          invoices: { title: Invoices, views: [{ request: { path: /invoices } }] }`;

/** Actions of rows. */
const ACTIONS = `
proxyPages:
  defaults: { timeout: 10s, pageSize: 50, maxRows: 10000 }
  services:
    inventory: { proxy: /inventory }
  pages:
    things:
      service: inventory
      views:
        - type: table
          request: { path: /things, pagination: { type: link } }
          rowActions:
            - title: Restart
              request: { method: POST, path: '/things/{row.metadata.id}/restart', body: { reason: '{form.reason}' } }
              form: { properties: { reason: { type: string, title: Reason, minLength: 3 } }, required: [reason] }`;

describe('the documented examples', () => {
  it('of pages have no problems', () => {
    const { site, problems } = readYaml(THINGS);
    expect(problems).toEqual([]);
    expect(site).toMatchObject({
      title: 'Services',
      services: { inventory: { health: { path: '/healthz', acceptStatus: [503], expect: "status == 'UP'" } } },
      pages: [
        { id: 'things', path: 'things', menu: { title: 'Things', priority: 10 }, inputs: [{ name: 'q', type: 'text' }, { name: 'owner', default: 'team-a' }, { name: 'region', options: { request: { path: '/regions' } } }], views: [{ type: 'table', columns: [{}, { format: { type: 'badge', colors: { Running: 'success', Failed: 'error' } } }, {}, { format: { type: 'bytes' }, align: 'right' }, {}] }] },
        { id: 'thing', path: 'things/:id', title: '{data.metadata.name}', views: [{ type: 'details' }] },
      ],
    });
  });

  it('of endpoints have no problems', () => {
    const { site, problems } = readYaml(ENDPOINTS);
    expect(problems).toEqual([]);
    expect(site.pages.map(({ id, path }) => [id, path])).toEqual([
      ['inventory', 'inventory'],
      ['billing.invoices', 'billing/invoices'],
    ]);
  });

  it('of actions have no problems', () => {
    const { site, problems } = readYaml(ACTIONS);
    expect(problems).toEqual([]);
    expect(site.pages).toMatchObject([{ id: 'things', views: [{ type: 'table', rowActions: [{ title: 'Restart', form: { schema: { required: ['reason'] } } }] }] }]);
  });
});
