/** @jest-environment node */
import { readThings, readYaml } from './testing';

function maxBodyOf(written: string) {
  const { site, problems } = readYaml(`proxyPages: { services: { s: { url: 'https://x.example', maxBody: ${written} } } }`);
  return { bytes: site.services.s?.maxBodyBytes, problems };
}

describe('a size', () => {
  it.each([
    ['50MB', 50_000_000],
    ["'50 MB'", 50_000_000],
    ['500kB', 500_000],
    ['500KB', 500_000],
    ['1.5GB', 1_500_000_000],
    ['1GiB', 2 ** 30],
    ['10Mi', 10 * 2 ** 20],
    ['2B', 2],
    ['5000000', 5_000_000],
    ["'5000000'", 5_000_000],
  ])('of %s is read', (written, bytes) => {
    expect(maxBodyOf(written)).toEqual({ bytes, problems: [] });
  });

  it.each(['big', '0', '-5', '50m', '50mb', '0.5', 'true', '[50MB]', "''", '{ megabytes: 5 }'])('of %s is a problem, and the default counts', written => {
    const { bytes, problems } = maxBodyOf(written);
    expect(bytes).toBe(50_000_000);
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.services.s.maxBody' }]);
  });

  it('that is none gets an example of what would do', () => {
    expect(maxBodyOf('big').problems).toMatchObject([{ message: expect.stringContaining('Write 50MB, 1GiB, or a number of bytes.') as string }]);
  });
});

describe('how long a body may be', () => {
  it('is what the site says where a service says nothing', () => {
    const { site } = readYaml(`
      proxy: { endpoints: { /c: { target: 'https://c.example', proxyPage: { maxBody: 3MB } } } }
      proxyPages: { defaults: { maxBody: 5MB }, services: { a: { url: https://a.example }, b: { url: https://b.example, maxBody: 7MB } } }`);
    expect(Object.values(site.services).map(({ id, maxBodyBytes }) => [id, maxBodyBytes])).toEqual([['a', 5_000_000], ['b', 7_000_000], ['c', 3_000_000]]);
  });

  it('is 50 MB where nobody says anything', () => {
    expect(maxBodyOf('null').bytes).toBe(50_000_000);
  });

  it('may differ from request to request', () => {
    expect(readThings('request: { path: /x, maxBody: 1kB }').page?.request).toMatchObject({ maxBodyBytes: 1_000 });
    expect(readThings('request: { path: /x }').page?.request?.maxBodyBytes).toBeUndefined();
  });
});
