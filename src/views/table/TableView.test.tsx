import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const things = ['delta', 'alpha', 'echo', 'bravo', 'golf', 'charlie', 'foxtrot', 'hotel', 'india'].map((name, index) => ({ name, size: (index * 7) % 5, state: index % 3 === 0 ? 'Failed' : 'Running' }));
const columns = [
  { title: 'Name', value: 'name', open: 'things/{row.name}' },
  { title: 'Size', value: 'size', format: 'number' },
  { title: 'State', value: 'state', format: 'badge' },
];

async function open(query = '') {
  server.use(http.get(`${PROXY}/s/things`, () => HttpResponse.json(things)), http.get(`${PROXY}/s`, () => HttpResponse.json({ name: 'alpha' })));
  await renderSite(`/things${query}`, {
    proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ type: 'table', request: { path: '/things' }, columns }] }, thing: { path: 'things/:id', service: 's', title: 'One {params.id}' } } },
  });
  await screen.findByRole('grid');
}
const names = () => [...screen.getByRole('grid').querySelectorAll('tbody tr')].map(row => row.querySelector('td')?.textContent);
/** What stands below the table, and what is read out. */
const footer = (text: string) => screen.findByText(text, { selector: 'p' });
const said = (text: string) => screen.findByText(text, { selector: '[role="status"]' });

describe('a table', () => {
  it('sorts by its header, the other way round, and not at all', async () => {
    await open();
    const header = screen.getByRole('button', { name: 'Name' });
    await userEvent.click(header);
    await waitFor(() => expect(names()[0]).toBe('alpha'));
    expect(screen.getByRole('columnheader', { name: /Name/ })).toHaveAttribute('aria-sort', 'ascending');
    expect(await footer('9 rows, sorted by Name ascending')).toBeInTheDocument();
    expect(await said('Sorted by Name ascending.')).toBeInTheDocument();
    await userEvent.click(header);
    await waitFor(() => expect(names()[0]).toBe('india'));
    await userEvent.click(header);
    await waitFor(() => expect(names()[0]).toBe('delta'));
  });

  it('sorts by a second column with shift', async () => {
    await open('?1.sort=state');
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(names().slice(0, 3)).toEqual(['bravo', 'delta', 'foxtrot']));
    expect(await footer('9 rows, sorted by State ascending, then Name ascending')).toBeInTheDocument();
  });

  it('opens as its URL says', async () => {
    await open('?1.sort=-name&1.filter.state=Failed');
    await waitFor(() => expect(names()).toEqual(['foxtrot', 'delta', 'bravo']));
    expect(await footer('3 of 9 rows, sorted by Name descending')).toBeInTheDocument();
  });

  it.each([
    [false, {}],
    [true, { search: { param: 'q' } }],
  ])('has a field to search few rows: %s, with %j', async (isThere, keys) => {
    server.use(http.get(`${PROXY}/s/few`, () => HttpResponse.json([{ name: 'alpha' }])));
    await renderSite('/few', { proxyPages: { services: { s: { proxy: '/s' } }, pages: { few: { service: 's', views: [{ type: 'table', request: { path: '/few' }, ...keys }] } } } });
    await screen.findByRole('grid');
    expect(screen.queryByRole('searchbox') !== null).toBe(isThere);
  });

  it('searches while one types, and offers to clear what finds nothing', async () => {
    await open();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search Rows' }), 'har');
    await waitFor(() => expect(names()).toEqual(['charlie']));
    expect(await said('1 of 9 rows.')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), 'xx');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
    await waitFor(() => expect(names()).toHaveLength(9));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('filters states by choices with their counts', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Filter State' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Failed (3)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(names()).toEqual(['delta', 'bravo', 'foxtrot']));
  });

  it('sorts by keyboard, and by more columns with shift', async () => {
    await open();
    act(() => screen.getByRole('button', { name: 'State' }).focus());
    await userEvent.keyboard('{Enter}');
    expect(await footer('9 rows, sorted by State ascending')).toBeInTheDocument();
    await userEvent.keyboard('{Home}{Shift>} {/Shift}');
    expect(await footer('9 rows, sorted by State ascending, then Name ascending')).toBeInTheDocument();
  });

  it('says nothing of what a refresh changes', async () => {
    await open();
    server.use(http.get(`${PROXY}/s/things`, () => HttpResponse.json(things.slice(1))));
    await userEvent.click(screen.getByRole('button', { name: /^Refresh/ }));
    expect(await footer('8 rows')).toBeInTheDocument();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join('')).toBe('');
  });

  it('is walked by arrows and opens a row by Enter', async () => {
    await open();
    act(() => screen.getByRole('button', { name: 'Name' }).focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('2');
    await userEvent.keyboard('{Home}{End}{ArrowLeft}');
    expect(document.activeElement).toHaveTextContent('Running');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'One alpha', level: 1 })).toBeInTheDocument();
  });
});
