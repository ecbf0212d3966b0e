/** @jest-environment node */
import { readThings } from './testing';

describe('the tabs of a page', () => {
  it('have ids from their titles, and views that are counted through the page', () => {
    const { page, problems } = readThings("{ views: [{ request: {} }], tabs: [{ title: Live data, views: [{ request: {} }, { request: {} }] }, { id: raw, title: '{params.x}', showIf: inputs, views: [{ request: {} }] }] }");
    expect(page?.tabs).toMatchObject([
      { id: 'live-data', title: 'Live data', views: [{ id: '2' }, { id: '3', key: 'proxyPages.pages.things.tabs[0].views[1]' }] },
      { id: 'raw', showIf: 'inputs', views: [{ id: '4' }] },
    ]);
    expect(problems).toEqual([]);
  });

  it('are enough: such a page needs no views above them', () => {
    expect(readThings('tabs: [{ title: A, views: [{ request: {} }] }]').page).toMatchObject({ views: [], tabs: [{ id: 'a' }] });
  });

  it('cost themselves when they are wrong, and are told at the page', () => {
    const { page, problems } = readThings('tabs: [{ title: A, views: {} }, { title: B, views: [{ request: {} }] }, { title: B, views: [] }]');
    expect(page?.tabs.map(({ id }) => id)).toEqual(['b']);
    expect(problems.map(({ key }) => key)).toEqual(['proxyPages.pages.things.tabs[0].views', 'proxyPages.pages.things.tabs[2].id']);
    expect(page?.problems).toEqual(problems);
  });

  it('leave problems of a view to the view', () => {
    const { page, problems } = readThings('tabs: [{ title: A, views: [{ type: tabel, request: {} }] }]');
    expect(page?.problems).toEqual([]);
    expect(page?.tabs[0]?.views).toMatchObject([{ type: 'invalid', problems }]);
  });
});
