/** @jest-environment node */
import { readOneView, readThings } from './testing';

const read = (keys: string) => {
  const { view, problems } = readOneView(`{ type: table, id: t, request: { path: /things }, ${keys} }`);
  return { view, problems: problems.map(({ key, severity }) => `${severity} ${key.replace('proxyPages.pages.things.views[0].', '')}`) };
};

describe('requests for each row', () => {
  it('are read by name, with the columns that take their answers', () => {
    const { view, problems } = read("rowRequests: { build: { path: '/builds/{row.id}' } }, columns: [{ value: id }, { value: number, rowRequest: build }]");
    expect(problems).toEqual([]);
    expect(view).toMatchObject({ rowRequests: { build: { path: '/builds/{row.id}', service: 'inventory' } }, columns: [{ value: 'id' }, { value: 'number', rowRequest: 'build', sort: false }] });
  });

  it('may be those of the page', () => {
    const { page, problems } = readThings("requests: { build: { path: '/builds/{row.id}' } }\nviews: [{ type: table, request: {}, rowRequests: { b: build }, columns: [{ value: number, rowRequest: b }] }]");
    expect(problems).toEqual([]);
    expect(page?.views[0]).toMatchObject({ rowRequests: { b: { path: '/builds/{row.id}' } } });
  });

  it('keep their columns sortable only where the service sorts by a name of theirs', () => {
    const { view } = read("sort: { param: order }, rowRequests: { b: {} }, columns: [{ value: n, rowRequest: b }, { value: n, rowRequest: b, sort: build }, { value: id }]");
    expect(view).toMatchObject({ columns: [{ sort: false }, { sort: 'build' }, {}] });
  });

  it('have one page', () => {
    const { view, problems } = read('rowRequests: { b: { path: /x, pagination: link } }, columns: [{ value: n, rowRequest: b }]');
    expect(problems).toEqual(['warning rowRequests.b.pagination']);
    expect(view).not.toHaveProperty('rowRequests.b.pagination');
  });

  it.each([
    ['a name that is not there', 'rowRequests: { build: {} }, columns: [{ value: n, rowRequest: bild }, { value: n, rowRequest: build }]', ['error columns[0].rowRequest']],
    ['a request that is wrong', 'rowRequests: { build: 5 }, columns: [{ value: n, rowRequest: build }, { value: id }]', ['error rowRequests.build']],
  ])('%s costs the columns that name it', (_what, keys, told) => {
    const { view, problems } = read(keys);
    expect(problems).toEqual(told);
    expect(view).toMatchObject({ type: 'table', columns: [{ value: '@', problems: [{ severity: 'error' }] }, { problems: [] }] });
    expect(view).not.toHaveProperty('columns.0.rowRequest');
  });

  it('that no column takes are told', () => {
    expect(read('rowRequests: { build: {} }').problems).toEqual(['warning rowRequests.build']);
    expect(read('rowRequests: { build: {} }, columns: [{ value: id }]').problems).toEqual(['warning rowRequests.build']);
  });

  it('are of tables only', () => {
    const { problems } = readOneView('{ type: details, request: {}, fields: [{ value: n, rowRequest: build }] }');
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.pages.things.views[0].fields[0].rowRequest' }]);
  });
});
