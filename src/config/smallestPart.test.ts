/** @jest-environment node */
import { isTable } from '../views/table/definition';
import { readOneView, readThings, readYaml } from './testing';

describe('a wrong value costs the smallest part', () => {
  it('a width costs the width', () => {
    const { view, problems } = readOneView('{ type: table, title: T, width: 13, request: {}, columns: [{ value: a }] }');
    expect(view).toMatchObject({ type: 'table', title: 'T', width: 12, columns: [{ value: 'a' }], problems });
  });

  it('a colour costs the colour', () => {
    const { view } = readOneView('{ type: table, request: {}, columns: [{ value: a, format: { type: badge, colors: { Up: success, Down: rot } } }] }');
    expect(view).toMatchObject({ columns: [{ format: { type: 'badge', colors: { Up: 'success' } } }] });
    expect(view).not.toHaveProperty('columns.0.format.colors.Down');
  });

  it('an option of a format costs the option', () => {
    const { view } = readOneView('{ type: table, request: {}, columns: [{ value: a, format: { type: number, decimals: two, unit: kg } }] }');
    expect(view).toMatchObject({ columns: [{ format: { type: 'number', unit: 'kg' } }] });
  });

  it('the type of a format costs the format', () => {
    const { view } = readOneView('{ type: table, request: {}, columns: [{ title: A, value: a, format: { type: bites, decimals: 1 }, align: right }] }');
    expect(view).toMatchObject({ columns: [{ title: 'A', value: 'a', align: 'right' }] });
    expect(view).not.toHaveProperty('columns.0.format');
  });

  it('a column costs the column, which stays visible with its problem', () => {
    const { view, problems } = readOneView("{ type: table, request: {}, columns: [{ title: A, value: a }, { title: Bad, value: 'b(' }, 5, { title: C, value: c }] }");
    expect(view && isTable(view) && view.columns?.map(({ title }) => title)).toEqual(['A', 'Bad', 'Column 3', 'C']);
    expect(view).toMatchObject({ type: 'table', columns: [{ problems: [] }, { problems: [problems[0]] }, { problems: [problems[1]] }, { problems: [] }] });
  });

  it('columns that are no list cost the columns, which are inferred then', () => {
    const { view } = readOneView('{ type: table, rows: items, request: {}, columns: name }');
    expect(view).toMatchObject({ type: 'table', rows: 'items' });
    expect(view).not.toHaveProperty('columns');
  });

  it.each(['{ type: tabel, request: {} }', "{ rows: 'a(', request: {} }", '{ type: json, select: 5, request: {} }', "{ request: { path: '/x/{' } }", 'nothing', '[]', '5'])('%s costs the view, which shows why', yaml => {
    const { page, other, problems } = readThings(`views: [${yaml}, { type: json, request: {} }]`);
    expect(page?.views).toMatchObject([{ type: 'invalid', id: '1', key: 'proxyPages.pages.things.views[0]', problems }, { type: 'json', id: '2', problems: [] }]);
    expect(problems).toHaveLength(1);
    expect(page?.problems).toEqual([]);
    expect(other).toMatchObject({ problems: [], views: [{ type: 'auto' }] });
  });

  it.each(["path: '../x'", 'views: {}', 'service: 5', "{ views: table, title: 'Mine' }"])('%s costs the page, which is still listed with its problems', yaml => {
    const { page, other, problems } = readThings(yaml);
    expect(page).toMatchObject({ path: 'things', views: [], title: yaml.includes('Mine') ? 'Mine' : 'Things', problems });
    expect(problems).toHaveLength(1);
    expect(other).toMatchObject({ problems: [], views: [{ type: 'auto' }] });
  });

  it.each(['5', '[]', 'text', 'true'])('a page that is %s is still listed', written => {
    const { site, problems } = readYaml(`proxyPages: { pages: { things: ${written} } }`);
    expect(site.pages).toMatchObject([{ id: 'things', title: 'Things', views: [], problems }]);
    expect(problems).toMatchObject([{ key: 'proxyPages.pages.things', expected: 'an object' }]);
  });

  it('a subtitle costs the subtitle', () => {
    const { page } = readThings('{ title: T, subtitle: {data.x}, icon: 5 }');
    expect(page).toMatchObject({ title: 'T', views: [{ type: 'auto' }], problems: [{ key: 'proxyPages.pages.things.subtitle' }, { key: 'proxyPages.pages.things.icon' }] });
    expect(page).not.toHaveProperty('subtitle');
  });

  it('the title of a menu item costs the title', () => {
    expect(readThings('{ title: T, menu: { title: 5, priority: 3 } }').page?.menu).toEqual({ priority: 3 });
  });

  it('several mistakes in one part are all told', () => {
    const { problems } = readOneView("{ type: table, width: 0, height: tall, titel: x, request: {}, columns: [{ value: 'a(', width: 5 }] }");
    expect(problems.map(({ key }) => key.replace('proxyPages.pages.things.views[0].', ''))).toEqual(['width', 'height', 'titel', 'columns[0].value', 'columns[0].width']);
  });
});
