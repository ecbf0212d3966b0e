import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';
import { listen, pageWith, shown } from './testing';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('options from a request', () => {
  const region = { name: 'owner', label: 'Region', type: 'select', options: { request: { path: '/regions' }, rows: 'items', value: 'code', label: 'name' } };
  const regions = { items: [{ code: 'eu', name: 'Frankfurt' }, { code: 'us', name: 'Virginia' }] };
  const offer = (answer: () => Response) => server.use(http.get(`${PROXY}/inventory/regions`, answer));

  it('are found by typing, and chosen by keyboard', async () => {
    listen(server);
    offer(() => HttpResponse.json(regions));
    await renderSite('/things', pageWith([region]));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Region' }), 'virg');
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(await shown('?owner=us')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Region' })).toHaveValue('Virginia');
  });

  it('can be several', async () => {
    listen(server);
    offer(() => HttpResponse.json(regions));
    await renderSite('/things?owner=eu', pageWith([{ ...region, type: 'multiselect' }]));
    const field = await screen.findByRole('combobox', { name: 'Region' });
    await waitFor(() => expect(field).toHaveAccessibleDescription('Frankfurt'));
    await userEvent.click(field);
    await userEvent.click(await screen.findByRole('option', { name: 'Virginia' }));
    expect(await shown('?owner=eu&owner=us')).toBeInTheDocument();
    expect(field).toHaveAccessibleDescription('Frankfurt, Virginia');
    await userEvent.keyboard('{Backspace}');
    expect(await shown('?owner=eu')).toBeInTheDocument();
  });

  it('keep a value that the service does not offer', async () => {
    listen(server);
    offer(() => HttpResponse.json(regions));
    await renderSite('/things?owner=mars', pageWith([region]));
    expect(await shown('?owner=mars')).toBeInTheDocument();
    expect(await screen.findByRole('combobox', { name: 'Region' })).toHaveValue('mars');
  });

  it('that did not come say so in the field, with a retry, and the rest goes on', async () => {
    listen(server);
    offer(() => new HttpResponse(null, { status: 404 }));
    await renderSite('/things?owner=eu', pageWith([region]));
    expect(await shown('?owner=eu')).toBeInTheDocument();
    expect(await screen.findByText(/The proxy has no endpoint/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Region' })).toHaveValue('eu');
    offer(() => HttpResponse.json(regions));
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Region' })).toHaveValue('Frankfurt'));
    expect(screen.queryByText(/The proxy has no endpoint/)).not.toBeInTheDocument();
  });

  it('may depend on another input, and wait for it', async () => {
    listen(server);
    const asked = listen(server, '/regions');
    const zone = { name: 'q', label: 'Zone', type: 'select', options: { request: { path: '/regions', query: { of: '{inputs.owner}' } }, value: 'asked' } };
    await renderSite('/things', pageWith([{ name: 'owner', type: 'select', options: ['team-a'], required: true }, zone]));
    expect(await screen.findByText('Choose Owner first.')).toBeInTheDocument();
    expect(asked).toEqual([]);
    await userEvent.click(await screen.findByRole('combobox', { name: /^Owner/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'team-a' }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Zone' }));
    expect(await screen.findByRole('option', { name: 'asked ?of=team-a' })).toBeInTheDocument();
  });

  it('are no data of the page, whose age they do not change', async () => {
    server.use(http.get(`${PROXY}/inventory/things`, ({ request }) => new Promise<Response>(resolve => request.signal.addEventListener('abort', () => resolve(HttpResponse.json([]))))));
    offer(() => HttpResponse.json(regions));
    await renderSite('/things?owner=eu', pageWith([region]));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Region' })).toHaveValue('Frankfurt'));
    expect(screen.getByRole('button', { name: 'Refresh' })).toBeInTheDocument();
  });
});
