/** @jest-environment node */
import { viewTypes } from '../views/viewTypes';
import { readOneView, readThings, readYaml } from './testing';

const VIEW = 'proxyPages.pages.things.views[0]';

describe('a mistake in a view', () => {
  it.each([
    ['a misspelt colour', '{ type: table, request: {}, columns: [{ value: s, format: { type: badge, colors: { Running: succes } } }] }',
      { key: `${VIEW}.columns[0].format.colors.Running`, found: '"succes"', expected: 'one of success, warning, error, info, default', suggestion: 'success' }],
    ['a misspelt format', '{ type: table, request: {}, columns: [{ value: s, format: bagde }] }',
      { key: `${VIEW}.columns[0].format`, found: '"bagde"', expected: expect.stringMatching(/^one of text, number, /) as string, suggestion: 'badge' }],
    ['a misspelt format with options', '{ type: table, request: {}, columns: [{ value: s, format: { type: bites } }] }',
      { key: `${VIEW}.columns[0].format.type`, found: '"bites"', suggestion: 'bytes' }],
    ['a currency that is no code', '{ type: table, request: {}, columns: [{ value: s, format: { type: number, currency: euro } }] }',
      { key: `${VIEW}.columns[0].format.currency`, found: '"euro"', expected: 'an ISO 4217 code such as EUR' }],
    ['an unknown scale', '{ type: table, request: {}, columns: [{ value: s, format: { type: percent, scale: fractions } }] }',
      { key: `${VIEW}.columns[0].format.scale`, found: '"fractions"', expected: 'one of percent, fraction', suggestion: 'fraction' }],
    ['a kind that is a reference', '{ type: table, request: {}, columns: [{ value: s, format: { type: entity, kind: "api:x" } }] }',
      { key: `${VIEW}.columns[0].format.kind`, found: '"api:x"', expected: 'letters and digits, such as component' }],
    ['options without a format', '{ type: table, request: {}, columns: [{ value: s, format: { decimals: 2 } }] }',
      { key: `${VIEW}.columns[0].format.type`, expected: expect.stringMatching(/^one of text, number, /) as string }],
    ['a format of another type', '{ type: table, request: {}, columns: [{ value: s, format: 7 }] }',
      { key: `${VIEW}.columns[0].format`, found: '7', expected: expect.stringMatching(/^one of text, .*, or an object$/) as string }],
    ['a misspelt type', '{ type: tabel, request: {} }', { key: `${VIEW}.type`, found: '"tabel"', expected: `one of ${viewTypes.map(({ type }) => type).join(', ')}`, suggestion: 'table' }],
    ['a type of another type', '{ type: 5, request: {} }', { key: `${VIEW}.type`, found: '5', message: 'There is no type of view a number.' }],
    ['a width out of bounds', '{ width: 13, request: {} }', { key: `${VIEW}.width`, found: '13', expected: 'at most 12' }],
    ['a width that is no number', '{ width: wide, request: {} }', { key: `${VIEW}.width`, found: '"wide"', expected: 'a number' }],
    ['a width between numbers', '{ width: 1.5, request: {} }', { key: `${VIEW}.width`, found: '1.5', expected: 'a whole number' }],
    ['a title without quotes', '{ title: {row.name}, request: {} }', { key: `${VIEW}.title`, found: '{"row.name":null}', expected: 'a text', suggestion: "'{row.name}' (in quotes: without them YAML reads a map)" }],
    ['a brace without a partner', "{ title: 'Things {', request: {} }", { key: `${VIEW}.title`, found: '"Things {"', message: 'An opening brace has no partner. Write {{ for a literal brace.' }],
    ['columns that are no list', '{ type: table, request: {}, columns: { name: {} } }', { key: `${VIEW}.columns`, found: '{"name":{}}', expected: 'a list' }],
    ['a column that is no object', '{ type: table, request: {}, columns: [name] }', { key: `${VIEW}.columns[0]`, found: '"name"', expected: 'an object' }],
    ['a column without a value', '{ type: table, request: {}, columns: [{ title: Name }] }', { key: `${VIEW}.columns[0].value`, expected: 'a text' }],
    ['an expression that does not compile', '{ type: table, request: {}, columns: [{ value: labels.7up }] }', { key: `${VIEW}.columns[0].value`, found: '"labels.7up"', message: expect.stringContaining('Quote names') as string }],
    ['a link that leads nowhere good', "{ type: table, request: {}, columns: [{ value: a, open: 'javascript:{row.x}' }] }", { key: `${VIEW}.columns[0].open`, found: '"javascript:{row.x}"' }],
    ['a link to another host', "{ type: table, request: {}, open: '//evil/{row.id}' }", { key: `${VIEW}.open` }],
    ['a link with a value that is not encoded', "{ type: table, request: {}, open: 'things/{+row.id}' }", { key: `${VIEW}.open`, message: expect.stringContaining('unencoded') as string }],
    ['no request', '{ type: json }', { key: VIEW, expected: 'request: { path: … }' }],
    ['no object', 'table', { key: VIEW, message: 'Expected a view, found a text.' }],
  ])('%s is one problem with its key', (_what, yaml, expected) => {
    const { problems } = readOneView(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', ...expected });
    expect(problems[0]?.message).toMatch(/\S.*\.$/);
  });
});

describe('an unknown key', () => {
  it.each([
    ['proxyPages: { titel: X }', 'proxyPages.titel', 'title'],
    ['proxyPages: { defaults: { timout: 5s } }', 'proxyPages.defaults.timout', 'timeout'],
    ['proxyPages: { services: { s: { plugin: x, titel: X } } }', 'proxyPages.services.s.titel', 'title'],
    ['proxyPages: { services: { s: { plugin: x, health: { path: /z, exepct: a } } } }', 'proxyPages.services.s.health.exepct', 'expect'],
    ['proxyPages: { services: { s: { plugin: x } }, pages: { p: { service: s, veiws: [] } } }', 'proxyPages.pages.p.veiws', 'views'],
    ['proxyPages: { services: { s: { plugin: x } }, pages: { p: { service: s, menu: { prio: 1 } } } }', 'proxyPages.pages.p.menu.prio', undefined],
    ['proxyPages: { services: { s: { plugin: x } }, pages: { p: { service: s, views: [{ request: { quary: {} } }] } } }', 'proxyPages.pages.p.views[0].request.quary', 'query'],
    ['proxyPages: { services: { s: { plugin: x } }, pages: { p: { service: s, views: [{ request: {}, hieght: 100 }] } } }', 'proxyPages.pages.p.views[0].hieght', 'height'],
    ['proxyPages: { services: { s: { plugin: x } }, pages: { p: { service: s, views: [{ type: table, request: {}, columns: [{ value: a, titel: A }] }] } } }', 'proxyPages.pages.p.views[0].columns[0].titel', 'title'],
    ['proxyPages: { services: { s: { plugin: x } }, pages: { p: { service: s, views: [{ type: table, request: {}, columns: [{ value: a, format: { type: badge, colours: {} } }] }] } } }', 'proxyPages.pages.p.views[0].columns[0].format.colours', 'colors'],
  ])('in %s is a warning', (yaml, key, suggestion) => {
    const { problems, site } = readYaml(yaml);
    expect(problems).toEqual([{ severity: 'warning', key, message: `This version does not know the key ${key.split('.').at(-1)}, and ignores it.`, expected: expect.stringContaining('one of ') as string, suggestion }]);
    for (const page of site.pages) {
      expect(page.problems).toEqual([]);
      expect(page.views.map(({ type }) => type)).not.toContain('invalid');
    }
  });
});

describe('a mistake in ids', () => {
  it.each([
    ['Things', 'things'],
    ['myThings', 'my-things'],
    ['my_things', 'my-things'],
    ['my things', 'my-things'],
    ['1st', undefined],
  ])('%s has a suggestion', (id, suggestion) => {
    const { problems } = readYaml(`proxyPages: { services: { '${id}': { plugin: x } }, pages: { '${id}': {} } }`);
    expect(problems.map(({ key }) => key)).toEqual([`proxyPages.services.${id}`, `proxyPages.pages.${id}`]);
    if (suggestion !== undefined) expect(problems[0]?.suggestion).toBe(suggestion);
  });
});

describe('one mistake', () => {
  it('in a long value is shortened', () => {
    const [problem] = readThings(`title: [${'x'.repeat(500)}]`).problems;
    expect(problem?.found).toHaveLength(80);
  });

  it.each([
    ['proxyPages: []', 'proxyPages', 'a list'],
    ['proxyPages: yes please', 'proxyPages', 'a text'],
    ['proxyPages: { pages: [] }', 'proxyPages.pages', 'a list'],
    ['proxyPages: { services: 5 }', 'proxyPages.services', 'a number'],
    ['proxy: { endpoints: { /x: { proxyPage: { pages: [] } } } }', 'proxy.endpoints./x.proxyPage.pages', 'a list'],
  ])('in %s names the key and what was found', (yaml, key, found) => {
    expect(readYaml(yaml).problems).toMatchObject([{ severity: 'error', key, message: `Expected an object, found ${found}.` }]);
  });
});
