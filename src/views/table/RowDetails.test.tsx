import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const columns = [
  { title: 'Name', value: 'name', open: 'things/{row.name}' },
  { title: 'Notes', value: 'notes', hide: true },
  { title: 'Site', value: 'site', format: 'link' },
  { title: 'Broken', value: 'a(' },
  { title: 'Owner', value: 'owner.name' },
];

async function open(width = 0) {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  const rows = ['alpha', 'bravo'].map(name => ({ name, notes: `about ${name}`, site: 'https://example.com/', owner: null }));
  server.use(http.get(`${PROXY}/s/things`, () => HttpResponse.json(rows)));
  await renderSite('/things', { proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ type: 'table', request: { path: '/things' }, columns }] } } } });
  await screen.findByRole('grid');
}
const cell = (text: string) => screen.getByText(text).closest('td') as HTMLElement;

describe('the details of a row', () => {
  afterEach(() => jest.restoreAllMocks());

  it('show all columns, those included that the table hides', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Details of row 2' }));
    const details = within(await screen.findByRole('dialog', { name: 'bravo' }));
    expect(details.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Name', 'Notes', 'Site', 'Broken', 'Owner']);
    expect(details.getByText('about bravo')).toBeInTheDocument();
    expect(details.getByRole('link', { name: 'bravo' })).toHaveAttribute('href', '/proxy-pages/things/bravo');
  });

  it('open by Space and give the focus back on Escape', async () => {
    await open();
    act(() => cell('alpha').focus());
    await userEvent.keyboard(' ');
    expect(await screen.findByRole('dialog', { name: 'alpha' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(cell('alpha')).toHaveFocus();
  });

  it('are at the end of the row by keyboard', async () => {
    await open();
    act(() => cell('alpha').focus());
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Details of row 1' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'alpha' })).toBeInTheDocument();
  });

  it('have what a narrow table leaves out', async () => {
    await open(300);
    expect([...document.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual(['Name', 'Site', 'Details']);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-colcount', '3');
    expect(screen.queryByRole('separator')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Details of row 1' }));
    expect(within(await screen.findByRole('dialog')).getByText('Broken')).toBeInTheDocument();
  });

  it('say why a value is empty, to whoever asks', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Details of row 1' }));
    const details = within(await screen.findByRole('dialog', { name: 'alpha' }));
    expect(details.getAllByRole('button', { name: /^Why/ })).toHaveLength(2);
    await userEvent.click(details.getByRole('button', { name: 'Why is Owner empty?' }));
    expect(details.getByText('owner.name')).toBeInTheDocument();
    expect(details.getByRole('status')).toHaveTextContent(/owner/);
  });

  it('copy the row as JSON', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    await open();
    await user.click(screen.getByRole('button', { name: 'Details of row 2' }));
    await user.click(await screen.findByRole('button', { name: 'Copy row as JSON' }));
    expect(await screen.findByText('Copied', { selector: '[role=status]' })).toBeInTheDocument();
    expect(JSON.parse(write.mock.calls[0]?.[0] ?? '')).toEqual({ name: 'bravo', notes: 'about bravo', site: 'https://example.com/', owner: null });
  });

  it('leave a link in every row when the column that has it is hidden', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'alpha' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Name' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getAllByRole('link').filter(link => link.closest('tbody')).map(link => link.getAttribute('href'))).toEqual(['/proxy-pages/things/alpha', '/proxy-pages/things/bravo']));
  });
});
