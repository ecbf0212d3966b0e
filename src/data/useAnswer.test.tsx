import { act, fireEvent, render, screen } from '@testing-library/react';
import { TestApiProvider } from '@backstage/test-utils';
import { discoveryApiRef, fetchApiRef, identityApiRef } from '@backstage/core-plugin-api';
import type { RequestDef, Service } from '../model';
import { DataProvider } from './DataProvider';
import { useAnswer } from './useAnswer';
import { useFreshness } from './useFreshness';

const service: Service = { kind: 'proxy', id: 'inventory', key: 'k', title: 'Inventory', endpoint: '/inventory', basePath: '', headers: {}, timeoutMs: 10_000, maxBodyBytes: 1_000_000 };
const scopes = { params: {} };

function def(path: string, overrides: Partial<RequestDef> = {}): RequestDef {
  return { key: path, service: 'inventory', path, vars: {}, method: 'GET', query: {}, headers: {}, responseType: 'auto', acceptStatus: [], refreshMs: 0, safe: false, ...overrides };
}

type Answer = () => Response;
const value = (it: unknown): Answer => () => Response.json(it);
const down: Answer = () => new Response('Error occurred while trying to proxy: portal.example.com/inventory/a', { status: 504 });
const broken: Answer = () => new Response('no', { status: 500 });
const noSession: Answer = () => Response.json({ error: { name: 'AuthenticationError', message: 'Illegal token' } }, { status: 401 });
const busy = (seconds: number): Answer => () => new Response('slow down', { status: 429, headers: { 'retry-after': String(seconds) } });

const fetch = jest.fn<Promise<Response>, [RequestInfo | URL, RequestInit?]>();
const answer = (with_: Answer) => void fetch.mockImplementation(() => Promise.resolve(with_()));
const sent = () => fetch.mock.calls.length;
/** React draws at the end of an act only, and what is drawn sends requests. */
const STEP_MS = 1_000;
/** How many requests go out in so much time. */
async function sentWithin(ms: number): Promise<number> {
  const before = sent();
  for (let passed = 0; passed < ms; passed += STEP_MS) await act(() => jest.advanceTimersByTimeAsync(Math.min(STEP_MS, ms - passed)));
  return sent() - before;
}
const settled = () => sentWithin(3_000);

/** Somebody turns to another tab, or comes back. */
function look(isVisible: boolean): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(isVisible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

let users = 0;

function View({ of }: { of: RequestDef }) {
  const { decoded, diagnosis, updatedAt, nextTryAt, retry } = useAnswer(of, scopes);
  return (
    <section aria-label={of.path}>
      <output>{JSON.stringify({ value: decoded?.value, kind: diagnosis?.kind, dated: updatedAt !== undefined, ahead: nextTryAt !== undefined })}</output>
      <button type="button" onClick={retry}>{`Retry ${of.path}`}</button>
    </section>
  );
}

function RefreshButton() {
  const { refresh } = useFreshness();
  return <button type="button" onClick={refresh}>Refresh</button>;
}

async function show(defs: RequestDef[]) {
  users += 1;
  const userEntityRef = `user:default/answer-${users}`;
  const apis = [
    [discoveryApiRef, { getBaseUrl: (id: string) => Promise.resolve(`http://portal.test/api/${id}`) }],
    [fetchApiRef, { fetch }],
    [identityApiRef, { getBackstageIdentity: () => Promise.resolve({ type: 'user' as const, userEntityRef, ownershipEntityRefs: [] }), getProfileInfo: () => Promise.resolve({}), getCredentials: () => Promise.resolve({}), signOut: () => Promise.resolve() }],
  ] as const;
  const page = (shown: RequestDef[]) => (
    <TestApiProvider apis={[...apis]}>
      <DataProvider services={{ inventory: service }}>
        <RefreshButton />
        {shown.map(it => (
          <View key={it.path} of={it} />
        ))}
      </DataProvider>
    </TestApiProvider>
  );
  const { rerender } = render(page(defs));
  await act(() => Promise.resolve());
  await settled();
  return { showInstead: (shown: RequestDef[]) => rerender(page(shown)) };
}

const seen = (path: string) => JSON.parse(screen.getByRole('region', { name: path }).querySelector('output')?.textContent ?? '') as Record<string, unknown>;
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  jest.useFakeTimers();
  fetch.mockReset();
});
afterEach(() => {
  look(true);
  jest.useRealTimers();
});

describe('a request that fails for the first time', () => {
  it('is sent twice more before it is shown as failed', async () => {
    answer(broken);
    await show([def('/a')]);
    expect(sent()).toBe(3);
    expect(seen('/a')).toMatchObject({ kind: 'serviceError', ahead: false });
  });

  it('is not sent again where that may change something', async () => {
    answer(broken);
    await show([def('/a', { method: 'POST' })]);
    expect(sent()).toBe(1);
  });

  it('is sent again where the operator says that it is safe', async () => {
    answer(broken);
    await show([def('/a', { method: 'POST', safe: true })]);
    expect(sent()).toBe(3);
  });
});

describe('a request that is repeated', () => {
  it('is sent less and less often while it fails, and as before from the first success on', async () => {
    answer(value(1));
    await show([def('/a', { refreshMs: 10_000 })]);
    expect(await sentWithin(60_000)).toBe(6);
    answer(broken);
    // Each way down: at 10 s with its repeats, then after 20 to 25, 40 to 50, 80 to 100, and from then on 100 to 125 seconds.
    expect(await sentWithin(60_000)).toBe(3 + 1);
    expect(await sentWithin(600_000)).toBeLessThanOrEqual(8);
    expect(seen('/a')).toEqual({ value: 1, kind: 'serviceError', dated: true, ahead: true });
    answer(value(2));
    await sentWithin(125_000);
    expect(seen('/a')).toEqual({ value: 2, dated: true, ahead: false });
    expect(await sentWithin(60_000)).toBe(6);
  });

  it('rests while nobody looks', async () => {
    answer(value(1));
    await show([def('/a', { refreshMs: 10_000 })]);
    look(false);
    expect(await sentWithin(600_000)).toBe(0);
    const before = sent();
    act(() => look(true));
    await sentWithin(1_000);
    expect(sent() - before).toBe(1);
  });

  it('rests when the session is lost, until it is back', async () => {
    answer(value(1));
    await show([def('/a', { refreshMs: 10_000 }), def('/b', { refreshMs: 10_000 })]);
    answer(noSession);
    await sentWithin(15_000);
    expect(seen('/a')).toEqual({ value: 1, kind: 'session', dated: true, ahead: false });
    expect(await sentWithin(600_000)).toBe(0);
    answer(value(2));
    click('Retry /a');
    await settled();
    expect([seen('/a').value, seen('/b').value]).toEqual([2, 2]);
    expect(await sentWithin(30_000)).toBe(6);
  });

  it('looks for the session when somebody comes back to the page', async () => {
    answer(noSession);
    await show([def('/a', { refreshMs: 10_000 })]);
    look(false);
    answer(value(2));
    act(() => look(true));
    await settled();
    expect(seen('/a').value).toBe(2);
  });

  it('whose service asks to wait is not sent before', async () => {
    answer(value(1));
    await show([def('/a', { refreshMs: 10_000 })]);
    answer(busy(300));
    await sentWithin(10_000);
    expect(seen('/a')).toMatchObject({ value: 1, kind: 'rateLimited', ahead: true });
    expect(await sentWithin(290_000)).toBe(0);
    const before = sent();
    act(() => look(false));
    act(() => look(true));
    await sentWithin(1_000);
    expect(sent()).toBe(before);
    expect(await sentWithin(90_000)).toBe(1);
  });
});

describe('a request that is sent once', () => {
  it('is sent again by itself when its service asks to wait a little', async () => {
    answer(busy(12));
    await show([def('/a')]);
    expect(sent()).toBe(1);
    answer(value(1));
    await sentWithin(15_000);
    expect(seen('/a')).toEqual({ value: 1, dated: true, ahead: false });
  });

  it('is left to a person when its service asks to wait for long', async () => {
    answer(busy(120));
    await show([def('/a')]);
    expect(await sentWithin(600_000)).toBe(0);
    expect(seen('/a')).toMatchObject({ kind: 'rateLimited', ahead: false });
  });
});

describe('a service that is absent', () => {
  const views = Array.from({ length: 10 }, (_, number) => def(`/${number}`, { refreshMs: 10_000 }));

  it('is asked little by ten views that repeat their requests, and all have its data soon after it is back', async () => {
    answer(value(1));
    await show(views);
    expect(await sentWithin(60_000)).toBe(60);
    answer(down);
    await sentWithin(60_000);
    // One view that repeats its request every ten seconds would ask 60 times while all is well.
    expect(await sentWithin(600_000)).toBeLessThanOrEqual(28);
    expect(views.map(({ path }) => seen(path))).toEqual(views.map(() => ({ value: 1, kind: 'unreachable', dated: true, ahead: true })));
    answer(value(2));
    await sentWithin(48_000);
    expect(views.map(({ path }) => seen(path).value)).toEqual(views.map(() => 2));
  });

  it('is asked at once by a person, whose success is everybody’s', async () => {
    answer(down);
    await show(views.map(view => ({ ...view, refreshMs: 0 })));
    const before = sent();
    expect(before).toBeLessThanOrEqual(10);
    click('Retry /3');
    await sentWithin(100);
    expect(sent() - before).toBe(1);
    answer(value(2));
    click('Retry /3');
    await settled();
    expect(views.map(({ path }) => seen(path))).toEqual(views.map(() => ({ value: 2, dated: true, ahead: false })));
  });

  it('is asked by the refresh of the whole page', async () => {
    answer(down);
    await show(views);
    answer(value(2));
    click('Refresh');
    await settled();
    expect(views.map(({ path }) => seen(path).value)).toEqual(views.map(() => 2));
  });

  it('keeps what was there for whoever goes away and comes back', async () => {
    answer(value(1));
    const { showInstead } = await show([def('/a')]);
    answer(down);
    showInstead([def('/b')]);
    await sentWithin(60_000);
    showInstead([def('/a')]);
    await sentWithin(30_000);
    expect(seen('/a')).toMatchObject({ value: 1, kind: 'unreachable', dated: true });
  });
});

describe('rows that come page by page', () => {
  it('stay when they cannot be fetched again', async () => {
    answer(value([{ id: 1 }]));
    await show([def('/a', { refreshMs: 10_000, pagination: { type: 'link', maxRows: 100 } })]);
    answer(down);
    await sentWithin(30_000);
    expect(seen('/a')).toMatchObject({ value: [{ id: 1 }], kind: 'unreachable', dated: true });
  });
});
