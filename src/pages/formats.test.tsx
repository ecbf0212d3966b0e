import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, delay, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const site = (...views: object[]) => ({ proxyPages: { services: { inventory: { proxy: '/inventory' } }, pages: { things: { title: 'Things', service: 'inventory', views } } } });
const answer = (body: BodyInit | null, type: string) => server.use(http.get(`${PROXY}/inventory/things`, () => new HttpResponse(body, { headers: { 'content-type': type } })));
const things = { type: 'table', request: { path: '/things' } };

describe('an answer', () => {
  it.each([
    ['CSV', 'text/csv', 'id;name\n007;"Bond; James"\n'],
    ['TSV', 'text/tab-separated-values', 'id\tname\n007\tBond; James\n'],
    ['JSON lines', 'application/x-ndjson', '{"id":"007","name":"Bond; James"}\n'],
    ['XML', 'application/xml', '<things><thing id="007"><name>Bond; James</name></thing><thing id="006"/></things>'],
  ])('of %s is a table without anything configured', async (_format, type, body) => {
    answer(body, type);
    await renderSite('/things', site({ request: { path: '/things' } }));
    expect(await screen.findByRole('columnheader', { name: /Name/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /007/ })).toHaveTextContent('Bond; James');
  });

  it('of another encoding is read as it is meant', async () => {
    answer(Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0x4d, 0xfc, 0x6c, 0x6c]), 'text/csv; charset=iso-8859-1');
    await renderSite('/things', site(things));
    expect(await screen.findByRole('gridcell', { name: 'Müll' })).toBeInTheDocument();
  });

  it('shows the digits of long ids', async () => {
    answer('[{"id":9007199254740993,"name":"a"}]', 'application/json');
    await renderSite('/things', site({ ...things, columns: [{ title: 'Id', value: 'id' }] }));
    expect(await screen.findByRole('gridcell', { name: '9007199254740993' })).toBeInTheDocument();
  });

  it('that cannot be read says where', async () => {
    answer('{"id":1}\noops\n', 'application/x-ndjson');
    await renderSite('/things', site(things));
    expect(await screen.findByText(/^Line 2 of the answer is no valid JSON/)).toBeInTheDocument();
  });

  it('without content is empty', async () => {
    server.use(http.get(`${PROXY}/inventory/things`, () => new HttpResponse(null, { status: 204 })));
    await renderSite('/things', site(things, { ...things, empty: 'No things.' }, { request: things.request }));
    expect(await screen.findAllByText('The service answered with nothing.')).toHaveLength(2);
    expect(screen.getByText('No things.')).toBeInTheDocument();
  });

  it('that takes long shows how much of it has arrived', async () => {
    const [blank, rest] = [' '.repeat(10), '[{"name":"a"}]'].map(text => new TextEncoder().encode(text));
    let isReleased = false;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await delay(20);
        controller.enqueue(isReleased ? rest : blank);
        if (isReleased) controller.close();
      },
    });
    server.use(http.get(`${PROXY}/inventory/things`, () => new HttpResponse(body, { headers: { 'content-type': 'application/json', 'content-length': '1000000' } })));
    await renderSite('/things', site(things));
    expect(await screen.findByText(/^[\d.]+ k?B of 1 MB$/)).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: 'Loading' })).toBeInTheDocument();
    isReleased = true;
    expect(await screen.findByRole('row', { name: 'a' })).toBeInTheDocument();
    expect(screen.queryByText(/of 1 MB/)).not.toBeInTheDocument();
  });
});

describe('a GraphQL request', () => {
  const graphql = { path: '/graphql', graphql: { query: 'query ($n: Int) { repos(first: $n) { name } }', variables: { n: 2 } } };
  const table = { type: 'table', request: graphql, rows: 'data.repos', columns: [{ title: 'Name', value: 'name' }] };
  const reply = (body: object, status = 200) => server.use(http.post(`${PROXY}/inventory/graphql`, () => HttpResponse.json(body, { status })));

  it('sends its query and variables', async () => {
    let sent: unknown;
    server.use(
      http.post(`${PROXY}/inventory/graphql`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ data: { repos: [{ name: 'checkout' }] } });
      }),
    );
    await renderSite('/things', site(table));
    expect(await screen.findByRole('row', { name: 'checkout' })).toBeInTheDocument();
    expect(sent).toEqual({ query: graphql.graphql.query, variables: { n: 2 } });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('of which a part failed shows the rest, and what failed', async () => {
    reply({ data: { repos: [{ name: 'checkout' }, { name: null }] }, errors: [{ message: 'Search is down', path: ['repos', 1, 'name'] }] });
    await renderSite('/things', site(table));
    expect(await screen.findByRole('row', { name: 'checkout' })).toBeInTheDocument();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Inventory answered with an error: Search is down');
    expect(alert).toHaveTextContent('Shown below: what could be read.');
    await userEvent.click(within(alert).getByRole('button', { name: 'Details' }));
    expect(alert).toHaveTextContent('repos.1.name: Search is down');
    reply({ data: { repos: [{ name: 'mended' }] } });
    await userEvent.click(within(alert).getByRole('button', { name: 'Retry' }));
    expect(await screen.findByRole('row', { name: 'mended' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    [200, { errors: [{ message: 'Unknown field' }] }],
    [200, { data: null, errors: [{ message: 'Unknown field' }] }],
    [400, { errors: [{ message: 'Unknown field' }] }],
  ])('that failed with status %i says why', async (status, body) => {
    reply(body, status);
    await renderSite('/things', site(table));
    expect(await screen.findByText('Inventory answered with an error: Unknown field')).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });

  it('is paged, sorted and searched by its variables', async () => {
    const sent: unknown[] = [];
    const names = Array.from({ length: 25 }, (_, index) => ({ name: `repo-${index}` }));
    server.use(
      http.post(`${PROXY}/inventory/graphql`, async ({ request }) => {
        const { variables } = (await request.json()) as { variables: { after?: string } };
        sent.push([new URL(request.url).search, variables]);
        const from = Number(variables.after ?? 0);
        return HttpResponse.json({ data: { repos: names.slice(from, from + 10), end: from + 10 < names.length ? String(from + 10) : null } });
      }),
    );
    const paged = { ...graphql, pagination: { type: 'cursor', cursorParam: 'after', next: 'data.end', sizeParam: 'n', pageSize: 10 } };
    await renderSite('/things?1.sort=-name&1.search=repo&1.filter.name=~repo', site({ ...table, request: paged, sort: { param: 'order' }, search: { param: 'q' } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Load all' }));
    expect(await screen.findByRole('row', { name: 'repo-24' })).toBeInTheDocument();
    const own = { q: 'repo', order: 'name desc', n: 10 };
    expect(sent).toEqual([
      ['', own],
      ['', { ...own, after: '10' }],
      ['', { ...own, after: '20' }],
    ]);
  });
});
