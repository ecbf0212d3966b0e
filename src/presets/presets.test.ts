/** @jest-environment node */
import { applyPresets, presetsOf, readSite } from '../config';
import { PRESET_NAMES, viewsOf } from '../model';
import type { Page } from '../model';
import { viewTypes } from '../views/viewTypes';
import { presets } from '.';

const load = async () => Object.fromEntries(await Promise.all(PRESET_NAMES.map(async name => [name, (await presets[name]()).default] as const)));
const read = async (service: object) => {
  const input = { proxyPages: { services: { it: { proxy: '/it', ...service } } }, endpoints: {} };
  return readSite(applyPresets(input, await load()), viewTypes);
};

describe.each(PRESET_NAMES.map(name => [name] as const))('the preset %s', preset => {
  it('is a configuration without a problem, with pages that the index lists', async () => {
    const { site, problems } = await read({ preset });
    expect(problems).toEqual([]);
    expect(site.services.it).toMatchObject({ id: 'it', kind: 'proxy', endpoint: '/it', health: expect.anything() as object });
    expect(site.pages.length).toBeGreaterThan(2);
    for (const page of site.pages) {
      expect(page.path).toMatch(/^it\//);
      expect(viewsOf(page).length).toBeGreaterThan(0);
      if (!page.path.includes(':')) expect(page.description).toMatch(/\w/);
    }
  });
});

describe('a preset', () => {
  it('gives way to every key that the operator writes, and what is null is gone', async () => {
    const { site } = await read({ preset: 'prometheus', title: 'Metrics', pages: { rules: null, targets: { title: 'Scraped' } } });
    expect(site.services.it?.title).toBe('Metrics');
    expect(site.pages.map(({ id }) => id)).not.toContain('it.rules');
    expect(site.pages.find(({ id }: Page) => id === 'it.targets')).toMatchObject({ title: 'Scraped', views: [{ type: 'table' }] });
  });

  it('is taken at an endpoint as well', async () => {
    const input = { endpoints: { '/metrics': { target: 'x', proxyPage: { preset: 'prometheus' } } } };
    expect(presetsOf(input)).toEqual(['prometheus']);
    const { site, problems } = readSite(applyPresets(input, await load()), viewTypes);
    expect(problems).toEqual([]);
    expect(site.pages.map(({ path }) => path)).toContain('metrics/overview');
  });

  it('that does not exist is a problem, and the rest of the service works', async () => {
    const { site, problems } = await read({ preset: 'promtheus', title: 'Mine' });
    expect(problems).toMatchObject([{ key: 'proxyPages.services.it.preset', suggestion: 'prometheus' }]);
    expect(site.services.it?.title).toBe('Mine');
  });

  it('is asked for only where a service names it', () => {
    expect(presetsOf({ proxyPages: { services: { a: { proxy: '/a' } } }, endpoints: { '/b': { proxyPage: true }, '/c': 'http://c' } })).toEqual([]);
  });
});
