import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const names = Array.from({ length: 23 }, (_, index) => `thing-${String(index + 1).padStart(2, '0')}`);
const columns = [{ title: 'Name', value: 'name' }];
const site = (pagination: object | string, view: object = {}) => ({
  proxyPages: {
    services: { inventory: { proxy: '/inventory' } },
    pages: { things: { service: 'inventory', views: [{ type: 'table', rows: 'items', columns, request: { path: '/things', pagination }, ...view }] } },
  },
});

/** Answers with the part of the names that the query asks for, and remembers the queries. */
function things(answer: (query: URLSearchParams, slice: (from: number, size: number) => Array<{ name: string }>) => Response): string[] {
  const queries: string[] = [];
  server.use(
    http.get(`${PROXY}/inventory/things`, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      queries.push(decodeURIComponent(search));
      return answer(searchParams, (from, size) => names.slice(from, from + size).map(name => ({ name })));
    }),
  );
  return queries;
}

const footer = (text: RegExp) => screen.findByText(text, { selector: 'p' });

describe('rows that come page by page', () => {
  it('are fetched to the end by number', async () => {
    const queries = things((query, slice) => HttpResponse.json({ items: slice((Number(query.get('page')) - 1) * 10, 10), total: 23 }));
    await renderSite('/things', site({ type: 'page', pageSize: 10, total: 'total' }));
    expect(await footer(/^23 rows/)).toBeInTheDocument();
    expect(queries).toEqual(['?page=1&per_page=10', '?page=2&per_page=10', '?page=3&per_page=10']);
    expect(screen.getByRole('row', { name: 'thing-23' })).toBeInTheDocument();
  });

  it('are fetched along absolute links of a service that only the proxy reaches', async () => {
    const queries = things((query, slice) => {
      const from = Number(query.get('from') ?? 0);
      const more = from + 10 < names.length ? { Link: `<http://inventory.internal/deep/things?from=${from + 10}>; rel="next"` } : undefined;
      return HttpResponse.json({ items: slice(from, 10) }, more && { headers: more });
    });
    await renderSite('/things', site('link'));
    expect(await footer(/^23 rows/)).toBeInTheDocument();
    expect(queries).toEqual(['', '?from=10', '?from=20']);
  });

  it('end honestly where the service sends the same page again', async () => {
    const queries = things((_query, slice) => HttpResponse.json({ items: slice(0, 10) }));
    await renderSite('/things', site({ type: 'offset', pageSize: 10 }));
    expect(await screen.findByText(/sent the same page twice/)).toBeInTheDocument();
    expect(screen.getByText(/check offsetParam/)).toBeInTheDocument();
    expect(await footer(/^10 rows/)).toBeInTheDocument();
    expect(queries).toEqual(['?offset=0&limit=10', '?offset=10&limit=10']);
  });

  it('end where a service has nothing behind the last page', async () => {
    things((query, slice) => (Number(query.get('page')) > 2 ? HttpResponse.json({ detail: 'Invalid page.' }, { status: 404 }) : HttpResponse.json({ items: slice(Number(query.get('page')) * 10 - 10, 10) })));
    await renderSite('/things', site({ type: 'page', pageSize: 10 }));
    expect(await footer(/^20 rows/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('are capped, visibly', async () => {
    things((query, slice) => HttpResponse.json({ items: slice(Number(query.get('offset')), 10) }));
    await renderSite('/things', site({ type: 'offset', pageSize: 10, maxRows: 15 }));
    expect(await screen.findByText('Only the first 15 rows are loaded.')).toBeInTheDocument();
    expect(await footer(/^15 rows/)).toBeInTheDocument();
  });

  it('that came at once are all shown, however few may be fetched', async () => {
    things((_query, slice) => HttpResponse.json({ items: slice(0, 23) }));
    await renderSite('/things', site({ type: 'next', next: 'next', maxRows: 15 }));
    expect(await footer(/^23 rows/)).toBeInTheDocument();
    expect(screen.queryByText(/Only the first/)).not.toBeInTheDocument();
  });

  it('are refused from outside the service', async () => {
    things((_query, slice) => HttpResponse.json({ items: slice(0, 10), next: 'ftp://evil.example/x' }));
    await renderSite('/things', site({ type: 'next', next: 'next' }));
    expect(await screen.findByText(/The next page is refused/)).toBeInTheDocument();
    expect(screen.getByText(/ftp:\/\/evil.example/)).toBeInTheDocument();
  });

  it('name the header that the proxy does not let pass', async () => {
    things((_query, slice) => HttpResponse.json({ items: slice(0, 10) }));
    await renderSite('/things', site({ type: 'link', total: { header: 'X-Total-Count' } }));
    expect(await screen.findByText(/no Link header arrived/)).toBeInTheDocument();
    expect(screen.getByText(/allowedHeaders: \[Link\]/)).toBeInTheDocument();
  });

  it('stay when the next page fails, which can be tried again', async () => {
    let isDown = true;
    things((query, slice) => (query.get('offset') !== '0' && isDown ? HttpResponse.json({}, { status: 400 }) : HttpResponse.json({ items: slice(Number(query.get('offset')), 20) })));
    await renderSite('/things', site({ type: 'offset', pageSize: 20 }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Inventory answered 400.');
    expect(screen.getByRole('row', { name: 'thing-20' })).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await footer(/^23 rows/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('that are searched while more is to come say so, and offer to load all', async () => {
    const queries = things((query, slice) => HttpResponse.json({ items: slice(Number(query.get('offset')), 10), total: 23 }));
    await renderSite('/things?1.search=thing-2', site({ type: 'offset', pageSize: 10, total: 'total' }));
    expect(await screen.findByText('Only the rows loaded are searched.')).toBeInTheDocument();
    expect(await footer(/^0 shown, 10 of 23 rows loaded/)).toBeInTheDocument();
    expect(queries).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Load all' }));
    expect(await footer(/^4 of 23 rows/)).toBeInTheDocument();
  });
});

describe('an order and a search that the service knows', () => {
  const view = { sort: { param: 'order' }, search: { param: 'q' } };

  it('are handed to it', async () => {
    const queries = things((query, slice) => HttpResponse.json({ items: slice(query.get('order') === 'name desc' ? 5 : 0, 10), total: 10 }));
    await renderSite('/things', site({ type: 'offset', pageSize: 20, total: 'total' }, view));
    await screen.findByRole('row', { name: 'thing-01' });
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    await waitFor(() => expect(queries.at(-1)).toBe('?order=name+asc&offset=0&limit=20'));
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    // The service's order stands, whatever the texts are.
    expect(await screen.findByRole('row', { name: 'thing-06' })).toHaveAttribute('aria-rowindex', '2');
    await userEvent.type(screen.getByRole('searchbox'), 'abc');
    await waitFor(() => expect(queries.at(-1)).toContain('q=abc'));
    expect(screen.getByRole('row', { name: 'thing-06' })).toBeInTheDocument();
    expect(screen.queryByText(/Only the rows loaded/)).not.toBeInTheDocument();
  });

  it('that find nothing leave the search where it was', async () => {
    things((query, slice) => HttpResponse.json({ items: query.has('q') ? [] : slice(0, 10) }));
    await renderSite('/things?1.search=zzz', site({ type: 'offset', pageSize: 10 }, view));
    expect(await screen.findByText('No row matches.')).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveValue('zzz');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await screen.findByRole('row', { name: 'thing-01' })).toBeInTheDocument();
  });
});
