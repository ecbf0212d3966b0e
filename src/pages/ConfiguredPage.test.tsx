import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const services = { inventory: { proxy: '/inventory' } };
const things = [
  { id: 'a', name: 'Checkout', status: 'Running' },
  { id: 'b', name: 'Search', status: 'Failed' },
];
const table = {
  type: 'table',
  request: { path: '/things' },
  columns: [
    { title: 'Name', value: 'name', open: 'things/{row.id}' },
    { title: 'State', value: 'status', format: 'badge' },
  ],
};
const site = (views: object[], more: object = {}) => ({
  proxyPages: {
    services,
    pages: {
      things: { title: 'Things', service: 'inventory', views },
      thing: { path: 'things/:id', title: '{data.name}', service: 'inventory', views: [{ type: 'details', request: { path: '/things/{params.id}' } }] },
      ...more,
    },
  },
});
const answer = (path: string, body: object | (() => Response)) =>
  server.use(http.get(`${PROXY}/inventory${path}`, () => (typeof body === 'function' ? (body as () => Response)() : HttpResponse.json(body))));

describe('a configured page', () => {
  it('shows the rows of its service in the configured columns', async () => {
    answer('/things', { items: things });
    await renderSite('/things', site([table]));
    expect(await screen.findByRole('row', { name: /Checkout Running/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Search Failed/ })).toBeInTheDocument();
    expect(screen.getByText(/^2 rows/)).toHaveTextContent('2 rows from items');
  });

  it('leads from a row to its page, whose title comes from the data, and back', async () => {
    answer('/things', things);
    answer('/things/b', { name: 'Search', status: 'Failed' });
    await renderSite('/things', site([table]));
    await userEvent.click(await screen.findByRole('link', { name: 'Search' }));
    expect(await screen.findByRole('heading', { name: 'Search', level: 1 })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Things' }));
    expect(await screen.findByRole('row', { name: /Checkout Running/ })).toBeInTheDocument();
  });

  it('opens a row by a click anywhere on it', async () => {
    answer('/things', things);
    answer('/things/a', { name: 'Checkout' });
    await renderSite('/things', site([table]));
    await userEvent.click(await screen.findByText('Running'));
    expect(await screen.findByRole('heading', { name: 'Checkout', level: 1 })).toBeInTheDocument();
  });

  it('sends a request that two views share once', async () => {
    let requests = 0;
    answer('/things', () => {
      requests += 1;
      return HttpResponse.json(things);
    });
    await renderSite('/things', site([table, { ...table, title: 'Again' }, { type: 'json', request: { path: '/things' } }]));
    expect(await screen.findAllByRole('row', { name: /Checkout Running/ })).toHaveLength(2);
    expect(await screen.findByRole('region', { name: 'JSON' })).toBeInTheDocument();
    expect(requests).toBe(1);
  });

  it('explains an error, keeps the last rows, and recovers on retry', async () => {
    answer('/things', things);
    await renderSite('/things', site([table]));
    await screen.findByRole('row', { name: /Checkout/ });
    answer('/things', () => new HttpResponse(null, { status: 404 }));
    await userEvent.click(screen.getByRole('button', { name: /^Refresh/ }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The proxy has no endpoint /inventory, or GET is not allowed there.');
    expect(alert).toHaveTextContent('allowedMethods: [GET]');
    expect(alert).toHaveTextContent(/Shown below: what arrived at/);
    expect(screen.getByRole('row', { name: /Checkout/ })).toBeInTheDocument();
    answer('/things', [{ name: 'Renewed', status: 'Running' }]);
    await userEvent.click(within(alert).getByRole('button', { name: 'Retry' }));
    expect(await screen.findByRole('row', { name: /Renewed/ })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps a view in trouble from taking the others with it', async () => {
    answer('/things', things);
    answer('/broken', () => HttpResponse.json({}, { status: 500 }));
    await renderSite('/things', site([{ request: { path: '/broken' } }, table]));
    expect(await screen.findByRole('row', { name: /Checkout/ })).toBeInTheDocument();
    expect(await screen.findByText('Inventory answered 500.', undefined, { timeout: 5000 })).toBeInTheDocument();
  });

  it('says what an empty list means in the operator’s words', async () => {
    answer('/things', { items: [] });
    await renderSite('/things', site([{ ...table, empty: 'Nothing is running.' }]));
    expect(await screen.findByText('Nothing is running.')).toBeInTheDocument();
  });

  it('says what the response has when there are no rows at the expression', async () => {
    answer('/things', { elements: things, total: 2 });
    await renderSite('/things', site([{ ...table, rows: 'items' }]));
    expect(await screen.findByText('There are no rows at items.')).toBeInTheDocument();
    expect(screen.getByText(/The response is an object with elements, total/)).toBeInTheDocument();
  });

  it('chooses columns and says where it found the rows when nothing is configured', async () => {
    answer('/things', { results: things });
    await renderSite('/things', site([{ request: { path: '/things' } }]));
    expect(await screen.findByRole('columnheader', { name: 'Status' })).toBeInTheDocument();
    expect(screen.getByText('results')).toBeInTheDocument();
  });

  it('shows a value that an expression cannot reach as a hint in its cell only', async () => {
    answer('/things', [{ name: 'Checkout' }]);
    await renderSite('/things', site([{ ...table, columns: [{ title: 'Name', value: 'name' }, { title: 'Size', value: 'length(size)' }] }]));
    const row = await screen.findByRole('row', { name: /Checkout/ });
    expect(within(row).getByRole('img', { name: /not_null/ })).toBeInTheDocument();
  });

  it('shows the problem of a view in its place and the other views beside it', async () => {
    answer('/things', things);
    await renderSite('/things', site([{ ...table, type: 'tabel' }, table]));
    expect(await screen.findByRole('row', { name: /Checkout/ })).toBeInTheDocument();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('proxyPages.pages.things.views[0].type');
    expect(alert).toHaveTextContent('Did you mean table?');
  });

  it('refuses a path parameter that would lead out of its place', async () => {
    await renderSite('/things/%2E%2E%5Cadmin', site([table]));
    expect(await screen.findByText('The path holds a backslash.')).toBeInTheDocument();
  });

  it('shows what is no JSON as text', async () => {
    answer('/things', () => new HttpResponse('all good', { headers: { 'content-type': 'text/plain' } }));
    await renderSite('/things', site([{ request: { path: '/things' } }]));
    expect(await screen.findByText('all good')).toBeInTheDocument();
  });

  it('asks again as often as configured', async () => {
    let requests = 0;
    answer('/things', () => {
      requests += 1;
      return HttpResponse.json([{ name: `Answer ${requests}` }]);
    });
    await renderSite('/things', site([{ request: { path: '/things', refresh: { milliseconds: 50 } } }]));
    await waitFor(() => expect(requests).toBeGreaterThan(2));
  });
});
