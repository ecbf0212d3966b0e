/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { applyPresets, readSite } from '../../src/config';
import { PRESET_NAMES } from '../../src/model';
import { presets } from '../../src/presets';
import { viewTypes } from '../../src/views/viewTypes';
import { fromRoot } from '../lib/paths';

type Endpoints = Record<string, { allowedMethods?: string[]; allowedHeaders?: string[]; proxyPage: { preset: string } }>;
type Config = { proxy: { endpoints: Endpoints } };

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');
const [, block = ''] = /### Presets\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
const { endpoints } = (parse(block) as Config).proxy;
const tried = (parse(read('dev/e2e/support/presets.app-config.yaml')) as Config).proxy.endpoints;

describe('the blocks of presets in the README', () => {
  it('are there for every preset', () => {
    expect(Object.values(endpoints).map(({ proxyPage }) => proxyPage.preset).sort()).toEqual([...PRESET_NAMES].sort());
  });

  it.each(Object.keys(endpoints))('%s lets pass what the pages were tried with', endpoint => {
    const { allowedMethods = ['GET'], allowedHeaders } = tried[endpoint] ?? {};
    expect(endpoints[endpoint]).toMatchObject({ allowedMethods, ...(allowedHeaders && { allowedHeaders }) });
  });

  it('are configurations without a problem', async () => {
    const loaded = Object.fromEntries(await Promise.all(PRESET_NAMES.map(async name => [name, (await presets[name]()).default] as const)));
    expect(readSite(applyPresets({ endpoints }, loaded), viewTypes).problems).toEqual([]);
  });
});
