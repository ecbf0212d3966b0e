/** @jest-environment node */
import fc from 'fast-check';
import { parse } from 'yaml';
import type { SiteReading } from '../model';
import { FULL_EXAMPLE } from './fullExample.testing';
import { readSite } from './testing';

interface Config {
  proxyPages: unknown;
  proxy: { endpoints: unknown };
}
type Path = Array<string | number>;

const read = (config: Config) => readSite({ proxyPages: config.proxyPages, endpoints: config.proxy.endpoints });
const EXAMPLE = parse(FULL_EXAMPLE) as Config;
const example = () => structuredClone(EXAMPLE);

function expectSound({ site, problems }: SiteReading): void {
  for (const { key, message } of problems) {
    expect(key).toMatch(/^(proxyPages|proxy\.endpoints)/);
    expect(message).toMatch(/\S/);
  }
  for (const page of site.pages) {
    expect(page.title).toEqual(expect.any(String));
    expect(page.views).toEqual(expect.any(Array));
  }
}

describe('reading any JSON', () => {
  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (proxyPages, endpoints) => expectSound(readSite({ proxyPages, endpoints }))), { numRuns: 500 });
  });

  it('never throws on the names that it knows, with anything below them', () => {
    const names = ['services', 'pages', 'things', 'title', 'views', 'columns', 'request', 'requests', 'format', 'colors', 'menu', 'headers', 'query', 'vars', 'path', 'proxy', 'url', 'proxyPage', '/x', 'type', '__proto__', 'constructor'];
    const leaf = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('table', 'details', 'badge', '{a}', '{', 'https://x', '/x', ':id', 'things', '30s', -1));
    const { any } = fc.letrec(tie => ({
      any: fc.oneof({ depthSize: 'large' }, leaf, fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 6 })),
    }));
    fc.assert(fc.property(any, any, (proxyPages, endpoints) => expectSound(readSite({ proxyPages, endpoints }))), { numRuns: 1000 });
  });
});

/** The paths to every value below a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap(key => {
    const at = [...path, key];
    return [at, ...pathsOf((value as Record<string | number, unknown>)[key], at)];
  });
}

/** The example with one value replaced, or removed. */
function changed(path: Path, value: unknown): Config {
  const config = example();
  let at = config as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return config;
}

const PATHS = pathsOf(example()).filter(path => path[0] === 'proxyPages' || path.length > 2);
const WRONG = [null, true, false, 0, -1.5, '', 'text', '{', [], [null], {}, { a: null }, { a: { b: [1] } }];

describe('a full example', () => {
  it('has no problems', () => {
    const { site, problems } = read(example());
    expect(problems).toEqual([]);
    expect(site.pages.map(({ id }) => id)).toEqual(['other', 'hello.greeting', 'money.invoices', 'plain', 'things', 'weather']);
  });

  it.each(PATHS.map(path => [path.join('.'), path] as const))('survives any type at %s', (_name, path) => {
    for (const wrong of WRONG) expectSound(read(changed(path, wrong)));
  });

  const others = ({ site }: SiteReading) => site.pages.filter(({ id }) => ['other', 'money.invoices', 'plain'].includes(id));
  const OTHERS = others(read(example()));
  const ofThings = PATHS.filter(path => path[2] === 'things' && path.length > 3);
  it.each(ofThings.map(path => [path.join('.'), path] as const))('keeps its other pages whatever stands at %s', (_name, path) => {
    for (const wrong of WRONG) expect(others(read(changed(path, wrong)))).toEqual(OTHERS);
  });

  const removable = PATHS.filter(path => typeof path.at(-1) === 'string' && !path.includes('body') && !path.slice(0, -1).some(step => ['variables', 'form', 'ui', 'initial', 'optimistic'].includes(String(step))));
  it.each(removable.map(path => [path.join('.'), path] as const))('takes null for nothing at %s', (_name, path) => {
    expect(read(changed(path, null))).toEqual(read(changed(path, undefined)));
  });
});
