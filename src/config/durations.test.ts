/** @jest-environment node */
import { readThings, readYaml } from './testing';

const DAY = 86_400_000;

function timeoutOf(written: string) {
  const { site, problems } = readYaml(`proxyPages: { services: { s: { url: 'https://x.example', timeout: ${written} } } }`);
  return { ms: site.services.s?.timeoutMs, problems };
}

describe('a duration', () => {
  it.each([
    ['30s', 30_000],
    ["'30 seconds'", 30_000],
    ['500ms', 500],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['PT5M', 300_000],
    ['PT1.5H', 5_400_000],
    ['P1D', DAY],
    ['{ minutes: 1 }', 60_000],
    ['{ minutes: 1, seconds: 30 }', 90_000],
    ['{ weeks: 1 }', 7 * DAY],
  ])('of %s is read as the portal reads its own', (written, ms) => {
    expect(timeoutOf(written)).toEqual({ ms, problems: [] });
  });

  it.each(['1y', 'P1Y', '30d', '{ months: 2 }'])('of %s is as long as a timer of the browser can wait', written => {
    expect(timeoutOf(written)).toEqual({ ms: 2 ** 31 - 1, problems: [] });
  });

  it.each(['soon', '30', "'30'", '-5s', 'PT-5M', '{ minutes: -1 }', '{}', '{ fortnights: 1 }', '{ minutes: two }', 'true', '[30s]', "''", 'P'])(
    'of %s is a problem, and the default counts',
    written => {
      const { ms, problems } = timeoutOf(written);
      expect(ms).toBe(15_000);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.severity).toBe('error');
      expect(problems[0]?.key).toMatch(/^proxyPages\.services\.s\.timeout(\.minutes)?$/);
    },
  );

  it.each(['soon', "'30'", '-5s', '{}', '{ fortnights: 1 }'])('of %s gets an example of what would do', written => {
    const [problem] = timeoutOf(written).problems;
    expect(problem).toMatchObject({ message: expect.stringContaining('30s, PT5M or { minutes: 1 }') as string, found: expect.any(String) as string });
  });
});

describe('defaults', () => {
  it('count where nothing else is said', () => {
    const { site } = readYaml(`
      proxyPages:
        defaults: { timeout: 5s, refresh: 1m }
        services: { a: { url: https://a.example }, b: { url: https://b.example, timeout: 7s } }
        pages: { p: { service: a, requests: { fast: { refresh: 2s }, slow: {} } } }`);
    expect(site.services.a?.timeoutMs).toBe(5_000);
    expect(site.services.b?.timeoutMs).toBe(7_000);
    const requests = site.pages.find(({ id }) => id === 'p')?.requests;
    expect([requests?.fast?.refreshMs, requests?.slow?.refreshMs]).toEqual([2_000, 60_000]);
  });

  it('are a time-out of 15 seconds and no refresh', () => {
    const { page } = readThings('request: { path: /x }');
    expect(page?.request).toMatchObject({ refreshMs: 0 });
    expect(page?.request?.timeoutMs).toBeUndefined();
    expect(timeoutOf('null').ms).toBe(15_000);
  });
});
