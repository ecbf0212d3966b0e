import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const config = {
  proxy: { endpoints: { '/billing': { proxyPage: true }, '/plain': 'http://x.test' } },
  proxyPages: {
    title: 'Our services',
    services: { inventory: { proxy: '/inventory', title: 'Inventory', description: 'What we run' } },
    pages: {
      fleet: { title: 'Fleet', description: 'All of it', service: 'inventory' },
      machine: { path: 'fleet/:id', title: '{params.id}', service: 'inventory' },
      broken: { title: 'Broken', service: 'inventory', views: 'none' },
    },
  },
};

describe('the index page', () => {
  it('lists pages under their services, those that need a parameter left out', async () => {
    await renderSite('', config);
    expect(await screen.findByRole('heading', { name: 'Our services', level: 1 })).toBeInTheDocument();
    const inventory = screen.getByRole('region', { name: 'Inventory' });
    expect(within(inventory).getByText('What we run')).toBeInTheDocument();
    expect(within(inventory).getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['/proxy-pages/broken', '/proxy-pages/fleet']);
    expect(within(screen.getByRole('region', { name: 'Billing' })).getByRole('link', { name: 'Billing' })).toHaveAttribute('href', '/proxy-pages/billing');
  });

  it('finds pages by words of the page and of its service', async () => {
    await renderSite('', config);
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search pages' }), 'all inventory');
    expect(screen.getByRole('link', { name: /Fleet/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Billing/ })).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), ' nonsense');
    expect(screen.getByText(/No page matches/)).toBeInTheDocument();
  });

  it('says how to begin when nothing is configured', async () => {
    await renderSite('', {});
    expect(await screen.findByText(/adds the first one with proxyPage: true/)).toBeInTheDocument();
  });

  it('opens the automatic page of an endpoint with nothing but proxyPage: true', async () => {
    server.use(http.get(`${PROXY}/billing`, () => HttpResponse.json([{ number: 'INV-1', amount: 12.5 }])));
    await renderSite('', config);
    await userEvent.click(await screen.findByRole('link', { name: 'Billing' }));
    expect(await screen.findByRole('row', { name: 'INV-1 12.5' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Billing', level: 1 })).toBeInTheDocument();
  });
});

describe('an unknown page', () => {
  it('is said to be unknown, with the pages there are', async () => {
    await renderSite('/nothing/here', config);
    expect(await screen.findByText('/proxy-pages/nothing/here')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Fleet/ })).toBeInTheDocument();
  });
});

describe('a page whose configuration is lost', () => {
  it('shows its problem with the full key', async () => {
    await renderSite('/broken', config);
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('proxyPages.pages.broken.views'));
    expect(alert).toHaveTextContent('Expected a list, found a text: "none".');
  });
});
