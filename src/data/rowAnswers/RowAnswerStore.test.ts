import { QueryClient } from '@tanstack/react-query';
import { ServiceError } from '../../client';
import type { HttpRequest, ServiceClient } from '../../client';
import type { Json, RequestDef, Scopes, Service } from '../../model';
import { RowAnswerStore } from './RowAnswerStore';
import type { RowSource } from './rowQuery';

const service: Service = { kind: 'proxy', id: 's', key: 'k', title: 'S', endpoint: '/s', basePath: '', headers: {}, timeoutMs: 10_000, maxBodyBytes: 1_000_000 };

function def(overrides: Partial<RequestDef> = {}): RequestDef {
  return { key: 'build', service: 's', path: '/builds/{row.id}', vars: {}, method: 'GET', query: {}, headers: {}, responseType: 'auto', acceptStatus: [], refreshMs: 0, safe: false, ...overrides };
}

const gone = () => new ServiceError({ kind: 'notFound', who: 'operator', title: 'Nothing there.', transient: false }, 404);
const unfinished: Array<() => void> = [];

/** A store whose requests a test answers. */
function open(overrides: Partial<RequestDef> = {}, scopes: Scopes = {}) {
  const sent: string[] = [];
  const given: string[] = [];
  const answers = new Map<string, () => Promise<Json>>();
  const send = async (request: HttpRequest, { signal, isPatient }: { signal?: AbortSignal; isPatient?: boolean } = {}) => {
    sent.push(request.target);
    expect(isPatient).toBe(true);
    signal?.addEventListener('abort', () => given.push(request.target));
    const value = await (answers.get(request.target) ?? (() => Promise.resolve({ of: request.target })))();
    return { status: 200, headers: new Headers(), contentType: 'application/json', text: JSON.stringify(value) };
  };
  const queries = new QueryClient();
  unfinished.push(() => queries.clear());
  const client = { send, letThrough: () => undefined } as unknown as ServiceClient;
  const source: RowSource = { client, queries, user: 'u', services: { s: service }, requests: { build: def(overrides) }, scopes, held: {}, chosenMs: undefined };
  return { store: new RowAnswerStore(source, Date.now() - 5_000), source, queries, sent, given, answers };
}

const row = (id: string | number) => ({ id });
const never = () => new Promise<Json>(() => undefined);
const pass = (ms = 0) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  unfinished.splice(0).forEach(finish => finish());
  jest.useRealTimers();
});

describe('the answers of rows', () => {
  it('are asked for while somebody looks, once for the same request', async () => {
    const { store, sent } = open();
    const [a, again] = [row('a'), row('a')];
    const heard = jest.fn();
    store.subscribe(heard);
    expect(store.read('build', a)).toEqual({});
    expect(sent).toEqual([]);
    store.watch().look([a, again, row('b')], ['build']);
    store.watch().look([a], ['build']);
    await pass();
    expect(sent).toEqual(['/builds/a', '/builds/b']);
    expect(store.read('build', again)).toEqual({ value: { of: '/builds/a' } });
    expect(store.read('build', a)).toBe(store.read('build', a));
    expect(heard).toHaveBeenCalled();
  });

  it('are cancelled when nobody looks any more, and not asked for again when they are there', async () => {
    const { store, sent, given, answers } = open();
    answers.set('/builds/slow', never);
    const watch = store.watch();
    watch.look([row('a'), row('slow')], ['build']);
    await pass();
    watch.look([row('b')], ['build']);
    await pass(60_000);
    expect(given).toEqual(['/builds/slow']);
    watch.look([row('a')], ['build']);
    await pass();
    expect(sent).toEqual(['/builds/a', '/builds/slow', '/builds/b']);
    watch.look([row('slow')], ['build']);
    watch.end();
    await pass();
    expect(given).toEqual(['/builds/slow', '/builds/slow']);
  });

  it('say why they are not there, and a failure is not tried again by scrolling', async () => {
    const { store, sent, answers } = open();
    answers.set('/builds/a', () => Promise.reject(gone()));
    const watch = store.watch();
    watch.look([row('a'), row(null as never)], ['build']);
    await pass();
    expect(store.read('build', row('a')).diagnosis).toMatchObject({ title: 'Nothing there.' });
    expect(store.read('build', row(null as never)).diagnosis).toMatchObject({ kind: 'request', who: 'operator' });
    watch.look([], []);
    watch.look([row('a')], ['build']);
    await pass();
    expect(sent).toEqual(['/builds/a']);
    answers.delete('/builds/a');
    store.retry('build', row('a'));
    await pass();
    expect(store.read('build', row('a'))).toEqual({ value: { of: '/builds/a' } });
  });

  it('stay under way when other scopes change nothing about them', async () => {
    const { store, source, sent, given } = open({ path: '/builds/{row.id}', query: { of: '{inputs.team}' } }, { inputs: { team: 'x' } });
    store.watch().look([row('a')], ['build']);
    store.update({ ...source, scopes: { inputs: { team: 'x', other: 1 } } });
    await pass();
    expect([sent, given]).toEqual([['/builds/a?of=x'], []]);
    store.update({ ...source, scopes: { inputs: { team: 'y' } } });
    await pass();
    expect(sent).toEqual(['/builds/a?of=x', '/builds/a?of=y']);
    expect(store.read('build', row('a'))).toEqual({ value: { of: '/builds/a?of=y' } });
  });

  it('are not asked for while what they need is not there', async () => {
    const { store, source, sent } = open();
    const held = { build: { diagnosis: { kind: 'request' as const, who: 'user' as const, title: 'Wait.', transient: false } } };
    store.update({ ...source, held });
    store.watch().look([row('a')], ['build']);
    await pass();
    expect(sent).toEqual([]);
    expect(store.read('build', row('a'))).toBe(held.build);
    store.update(source);
    await pass();
    expect(sent).toEqual(['/builds/a']);
  });

  it('are asked for again as often as configured, or chosen, while somebody looks', async () => {
    const { store, source, sent } = open({ refreshMs: 10_000 });
    const watch = store.watch();
    watch.look([row('a')], ['build']);
    await pass(10_500);
    expect(sent).toHaveLength(2);
    store.update({ ...source, chosenMs: 60_000 });
    await pass(55_000);
    expect(sent).toHaveLength(2);
    watch.end();
    await pass(600_000);
    expect(sent).toHaveLength(2);
  });

  it('are the same for rows that are no objects', async () => {
    const { store, sent } = open({ path: '/builds/{row}' });
    store.watch().look(['a', 'b', 'a'], ['build']);
    await pass();
    expect(sent).toEqual(['/builds/a', '/builds/b']);
    expect(store.read('build', 'b')).toEqual({ value: { of: '/builds/b' } });
  });
});
