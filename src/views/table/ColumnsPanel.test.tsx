import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { mockApis } from '@backstage/test-utils';
import type { StorageApi } from '@backstage/core-plugin-api';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const columns = [
  { title: 'Name', value: 'name' },
  { title: 'Size', value: 'size', format: 'number' },
  { title: 'State', value: 'state' },
  { title: 'Notes', value: 'notes', hide: true },
];

async function open(query = '', storage: StorageApi = mockApis.storage()) {
  server.use(http.get(`${PROXY}/s/things`, () => HttpResponse.json([{ name: 'alpha', size: 1, state: 'Up', notes: 'n' }])));
  const config = { proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ type: 'table', density: 'compact', request: { path: '/things' }, columns }] } } } };
  await renderSite(`/things${query}`, config, { storage });
  await screen.findByRole('grid');
  return storage.forBucket('proxy-pages');
}
const shown = () => [...document.querySelectorAll('thead th')].slice(0, -1).map(header => header.textContent);
const openPanel = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
  return within(await screen.findByRole('dialog', { name: 'Columns' }));
};

describe('the columns panel', () => {
  it('shows and hides columns, and remembers it', async () => {
    const stored = await open();
    expect(shown()).toEqual(['Name', 'Size', 'State']);
    const panel = await openPanel();
    expect(panel.getByText('3 of 4 columns are shown.')).toBeInTheDocument();
    await userEvent.click(panel.getByRole('checkbox', { name: 'Notes' }));
    await userEvent.click(panel.getByRole('checkbox', { name: 'Size' }));
    expect(shown()).toEqual(['Name', 'State', 'Notes']);
    expect(stored.snapshot('table:things:1').value).toEqual({ columns: { order: ['name', 'size', 'state', 'notes'], hidden: ['size'] } });
  });

  it('moves columns, keeps the focus on the button, and says where they are', async () => {
    await open();
    const panel = await openPanel();
    const button = () => panel.getByRole('button', { name: 'Move State left' });
    await userEvent.click(button());
    expect(shown()).toEqual(['Name', 'State', 'Size']);
    expect(button()).toHaveFocus();
    expect(panel.getByRole('status')).toHaveTextContent('State is now column 2 of 4.');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(['State', 'Name', 'Size']);
    // The button is disabled at the end, so the focus goes to the one beside it.
    expect(panel.getByRole('button', { name: 'Move State right' })).toHaveFocus();
  });

  it('leaves one column', async () => {
    await open('?1.columns=state');
    expect(shown()).toEqual(['State']);
    const panel = await openPanel();
    expect(panel.getByRole('checkbox', { name: 'State' })).toBeDisabled();
    await userEvent.click(panel.getByRole('button', { name: 'Show all' }));
    expect(shown()).toHaveLength(4);
  });

  it('puts back what is configured', async () => {
    const stored = await open('?1.columns=notes,size');
    expect(shown()).toEqual(['Notes', 'Size']);
    const panel = await openPanel();
    await userEvent.click(panel.getByRole('button', { name: 'Reset' }));
    expect(shown()).toEqual(['Name', 'Size', 'State']);
    expect(stored.snapshot('table:things:1').presence).toBe('absent');
  });
});

describe('a table', () => {
  const chosen = { columns: { order: ['size', 'state', 'notes', 'name'], hidden: ['notes'] } };

  it('is as the person left it, unless a link says otherwise', async () => {
    const storage = mockApis.storage();
    await storage.forBucket('proxy-pages').set('table:things:1', chosen);
    await open('', storage);
    expect(shown()).toEqual(['Size', 'State', 'Name']);
  });

  it('shows what a link names, and leaves the choice alone', async () => {
    const storage = mockApis.storage();
    await storage.forBucket('proxy-pages').set('table:things:1', chosen);
    await open('?1.columns=name,gone,notes', storage);
    expect(shown()).toEqual(['Name', 'Notes']);
    expect(storage.forBucket('proxy-pages').snapshot('table:things:1').value).toEqual(chosen);
  });

  it('has rows as high as configured, until somebody chooses another height', async () => {
    const stored = await open();
    const height = () => getComputedStyle(screen.getAllByRole('row')[1] as HTMLElement).height;
    expect(height()).toBe('33px');
    const toggle = screen.getByRole('button', { name: 'Compact rows' });
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(toggle);
    await waitFor(() => expect(height()).toBe('41px'));
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    expect(stored.snapshot('table:things:1').value).toEqual({ density: 'comfortable' });
    await userEvent.click(toggle);
    expect(stored.snapshot('table:things:1').presence).toBe('absent');
  });
});
