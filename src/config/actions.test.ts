/** @jest-environment node */
import { isTable } from '../views/table/definition';
import { readOneView, readThings } from './testing';

function rowActions(yaml: string) {
  const { view, problems } = readOneView(`{ type: table, request: {}, rowActions: ${yaml} }`);
  return { actions: view && isTable(view) ? view.rowActions : undefined, problems };
}

describe('actions', () => {
  it('are read from a page, a view and the rows of a table', () => {
    const { page, problems } = readThings(`
      actions: [{ title: New, request: { path: /things } }]
      views: [{ type: table, request: {}, actions: [{ title: Clear, request: { method: DELETE } }], rowActions: [{ title: Restart, request: { path: '/things/{row.id}/restart' }, bulk: true }] }]`);
    expect(problems).toEqual([]);
    expect(page?.actions).toMatchObject([{ key: 'proxyPages.pages.things.actions[0]', title: 'New', isDangerous: false, request: { method: 'POST', path: '/things', service: 'inventory' } }]);
    expect(page?.views).toMatchObject([{ actions: [{ title: 'Clear', isDangerous: true }], rowActions: [{ title: 'Restart', isBulk: true, request: { method: 'POST' } }] }]);
  });

  it('are none where a page says nothing', () => {
    expect(readThings('title: T').page?.actions).toEqual([]);
  });

  it('send a POST unless they say otherwise, and a body with it', () => {
    expect(rowActions("[{ title: A, request: { path: /a, body: { reason: '{form.reason}' } } }]")).toMatchObject({ problems: [], actions: [{ request: { method: 'POST', body: { reason: '{form.reason}' } } }] });
  });

  it('are sent once, so that what would repeat a request means nothing', () => {
    const { actions, problems } = rowActions('[{ title: A, request: { path: /a, refresh: 5s, safe: true } }]');
    expect(actions).toMatchObject([{ request: { refreshMs: 0, safe: false } }]);
    expect(problems.map(({ severity, key }) => [severity, key.replace(/^.*rowActions/, '')])).toEqual([['warning', '[0].request.refresh'], ['warning', '[0].request.safe']]);
  });

  it('have forms whose fields a service can offer choices for', () => {
    const { actions, problems } = rowActions("[{ title: A, request: {}, form: { required: [region], properties: { region: { type: string, title: Region, options: { request: { path: /regions }, value: code } } } }, initial: { region: '{row.region}' } }]");
    expect(problems).toEqual([]);
    expect(actions?.[0]?.form).toMatchObject({
      schema: { type: 'object', required: ['region'], properties: { region: { type: 'string', title: 'Region' } } },
      options: [{ path: ['region'], requested: { value: 'code', request: { path: '/regions', method: 'GET' } } }],
      initial: { region: '{row.region}' },
    });
    expect(actions?.[0]?.form?.schema).not.toHaveProperty('properties.region.options');
  });

  it.each([
    ['a title', '{ request: {} }', 'title'],
    ['a request', '{ title: A }', 'request'],
    ['a form with properties', '{ title: A, request: {}, form: { type: string } }', 'form.properties'],
    ['a condition that compiles', "{ title: A, request: {}, showIf: 'a(' }", 'showIf'],
    ['a question that compiles', "{ title: A, request: {}, confirm: 'Delete {' }", 'confirm'],
  ])('without %s are not offered, and cost no other', (_what, yaml, key) => {
    const { actions, problems } = rowActions(`[${yaml}, { title: B, request: {} }]`);
    expect(actions).toMatchObject([{ title: 'B' }]);
    expect(problems).toMatchObject([{ severity: 'error', key: `proxyPages.pages.things.views[0].rowActions[0].${key}` }]);
  });

  it.each(['icon: 5', 'danger: maybe', 'success: 5', 'bulk: some', 'optimistic: { path: a }'])('lose no more than a wrong %s', yaml => {
    const { actions, problems } = rowActions(`[{ title: A, request: {}, ${yaml} }]`);
    expect(actions).toMatchObject([{ title: 'A' }]);
    expect(problems).toHaveLength(1);
  });
});
