import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const config = {
  proxyPages: {
    title: 'Our services',
    services: {
      inventory: { proxy: '/inventory', basePath: '/v1', title: 'Inventory', health: { path: '/healthz', acceptStatus: [503], expect: "status == 'UP'" } },
      billing: { proxy: '/billing', title: 'Billing' },
    },
    pages: {
      things: { title: 'Things', service: 'inventory', views: [{ request: { path: '/things', pagination: { type: 'link' } } }] },
      thing: { path: 'things/:id', service: 'inventory', veiws: [] },
      broken: { title: 'Broken', service: 'billing', views: 'none' },
    },
  },
};

const healthz = `${PROXY}/inventory/healthz`;
const isDown = () => HttpResponse.json({ status: 'DOWN', components: { db: { status: 'DOWN' }, queue: { status: 'UP' } } }, { status: 503 });
const isUp = () => HttpResponse.json({ status: 'UP' });

function answer(health: () => Response, billing: () => Response = () => HttpResponse.json([])) {
  server.use(http.get(healthz, health), http.get(`${PROXY}/billing`, billing));
}

const row = (name: string) => screen.findByRole('listitem', { name });
const says = (name: string, text: string | RegExp) => waitFor(() => expect(screen.getByRole('listitem', { name })).toHaveTextContent(text));

describe('the page of services', () => {
  it('says of every service how it is, where it is and how long it took', async () => {
    answer(isDown, () => new HttpResponse('Error occurred while trying to proxy: portal.test/billing', { status: 504 }));
    await renderSite('/services', config);
    await says('Inventory', /DownInventoryProxy endpoint \/inventory.*It says DOWN: db is DOWN\./);
    await says('Billing', "The portal's proxy cannot reach Billing.");
    expect(within(await row('Inventory')).getByRole('img', { name: /^The last check: \d+ ms\.$/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Down 2' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Not well: Billing, Inventory');
  });

  it('finds a service that has recovered when it is asked again, and remembers what was wrong', async () => {
    answer(isDown);
    await renderSite('/services', config);
    await says('Inventory', 'It says DOWN');
    answer(isUp);
    await userEvent.click(screen.getByRole('button', { name: 'Check Inventory now' }));
    await says('Inventory', /Up.*It says UP\..*Last error .*: It says DOWN: db is DOWN\./);
    expect(within(await row('Inventory')).getByRole('img', { name: /^The last 2 checks/ })).toBeInTheDocument();
  });

  it('checks all at once', async () => {
    answer(isUp);
    await renderSite('/services', config);
    await says('Inventory', 'It says UP.');
    await says('Billing', 'It answers.');
    answer(isDown, () => new HttpResponse(null, { status: 404 }));
    await userEvent.click(screen.getByRole('button', { name: /^Refresh/ }));
    await says('Inventory', 'It says DOWN');
    await says('Billing', 'The proxy has no endpoint /billing, or GET is not allowed there.');
  });

  it('shows behind a click the diagnosis, the parts, the pages and the endpoint that it expects', async () => {
    answer(isDown);
    await renderSite('/services', config);
    await says('Inventory', 'It says DOWN');
    const toggle = screen.getByRole('button', { name: 'Inventory' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const details = within(await row('Inventory'));
    expect(details.getByRole('alert')).toHaveTextContent('Inventory is not well. It says DOWN: db is DOWN.');
    expect(details.getByText('queue:').closest('li')).toHaveTextContent('queue:Up(UP)');
    expect(details.getByText('GET /healthz')).toBeInTheDocument();
    expect(details.getByRole('link', { name: 'Things' })).toHaveAttribute('href', '/proxy-pages/things');
    expect(details.getByText('/proxy-pages/things/:id')).toBeInTheDocument();
    expect(details.getByRole('region', { name: 'Lines of app-config for Inventory' })).toHaveTextContent('allowedMethods: [GET] allowedHeaders: [Link, Retry-After]');
    answer(isUp);
    await userEvent.click(details.getByRole('button', { name: 'Retry' }));
    expect(await details.findByText(/^Last error, /)).toBeInTheDocument();
    expect(details.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps in the URL which are shown and which are open', async () => {
    answer(isDown);
    await renderSite('/services?state=down&service=inventory', config);
    await says('Inventory', 'How it is asked');
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Billing' })).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Down 1' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(await screen.findByRole('button', { name: 'Degraded 0' }));
    expect(screen.getByText('No service is degraded.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await says('Billing', 'It answers.');
  });

  it('lists what is wrong with the configuration, errors first', async () => {
    answer(isUp);
    await renderSite('/services', config);
    const problems = within(await screen.findByRole('list', { name: 'Problems' })).getAllByRole('listitem');
    expect(problems.map(problem => problem.textContent)).toEqual([
      'ErrorproxyPages.pages.broken.views: Expected a list, found a text: "none".',
      expect.stringMatching(/^WarningproxyPages\.pages\.thing\.veiws: This version does not know the key veiws.*Did you mean views\?$/),
    ]);
    expect(screen.getByText('1 error, each of which costs the part that it names; 1 warning, which cost nothing.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy all problems' })).toBeInTheDocument();
  });

  it('says how to begin when there are no services', async () => {
    await renderSite('/services', {});
    expect(await screen.findByText(/adds the first one with proxyPage: true/)).toBeInTheDocument();
    expect(screen.getByText('It has no problems.')).toBeInTheDocument();
  });
});

describe('the index page', () => {
  it('leads to it, in one line where the configuration has problems, and asks no service anything', async () => {
    const asked = jest.fn();
    server.events.on('request:start', asked);
    await renderSite('', config);
    expect(await screen.findByRole('link', { name: 'Service status' })).toHaveAttribute('href', '/proxy-pages/services');
    expect(screen.getByText('The configuration of these pages has 2 problems.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all' })).toHaveAttribute('href', '/proxy-pages/services#configuration');
    expect(asked).not.toHaveBeenCalled();
    answer(isUp);
    await userEvent.click(screen.getByRole('link', { name: 'Service status' }));
    await says('Inventory', 'It says UP.');
    server.events.removeListener('request:start', asked);
  });
});
