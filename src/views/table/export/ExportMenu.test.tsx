import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** What the browser was given to save. */
let files: Array<{ name: string; blob: Blob }>;
beforeEach(() => {
  files = [];
  let blob: Blob;
  Object.assign(URL, { createObjectURL: (given: Blob) => ((blob = given), 'blob:x'), revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    files.push({ name: this.download, blob });
  });
});
afterEach(() => jest.restoreAllMocks());

const things = [
  { name: 'delta', size: 1500 },
  { name: 'alpha', size: 2500 },
  { name: 'echo', size: null },
];
const columns = [
  { title: 'Size', value: 'size', format: 'bytes' },
  { title: 'Name', value: 'name' },
  { title: 'Again', value: 'name', hide: true },
];

async function open(query = '', view: object = {}) {
  server.use(http.get(`${PROXY}/s/things`, () => HttpResponse.json(things)));
  await renderSite(`/things${query}`, { proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ type: 'table', request: { path: '/things' }, columns, ...view }] } } } });
  await screen.findByRole('grid');
}
async function menu() {
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  return screen.findByRole('menu', { name: 'Export' });
}
async function saved(choice: string) {
  await userEvent.click(within(await menu()).getByRole('menuitem', { name: choice }));
  await waitFor(() => expect(files).toHaveLength(1));
  const [file] = files;
  // jsdom's blobs cannot be read as text themselves.
  const text = await new Response(file?.blob).text();
  return { name: file?.name, text };
}

describe('the export of a table', () => {
  it('has what is shown: visible columns in their order, rows sorted and filtered', async () => {
    await open('?1.sort=-name&1.filter.size=1000..');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
    expect(await menu()).toHaveAccessibleDescription('2 filtered of 3 rows');
    await userEvent.keyboard('{Escape}');
    const { name, text } = await saved('CSV, as shown');
    expect(name).toMatch(/^things-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.replace('\ufeff', '')).toBe('Size,Name\r\n1.5 kB,delta\r\n2.5 kB,alpha\r\n');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(screen.getByText(/^2 filtered of 3 rows saved as things-/)).toHaveAttribute('role', 'status');
  });

  it('can have raw values, and be JSON', async () => {
    await open('', { title: 'All things' });
    const { name, text } = await saved('JSON, raw values');
    expect(name).toMatch(/^things-all-things-.*\.json$/);
    expect(JSON.parse(text)).toEqual([
      { Size: 1500, Name: 'delta' },
      { Size: 2500, Name: 'alpha' },
      { Size: null, Name: 'echo' },
    ]);
  });

  it('is not offered where the operator does not want it', async () => {
    await open('', { export: false });
    expect(screen.getByRole('button', { name: 'Columns' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Export' })).not.toBeInTheDocument();
  });

  it('gives the focus back when it is left', async () => {
    await open();
    await menu();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus());
    expect(files).toEqual([]);
  });
});
