import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, delay, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const site = (page: object) => ({ proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { title: 'Things', service: 's', ...page } } } });
const answers = (bodies: Record<string, object>) => {
  const asked: string[] = [];
  server.use(
    http.get(`${PROXY}/s/*`, ({ request }) => {
      const path = new URL(request.url).pathname.replace('/api/proxy/s', '');
      asked.push(path);
      const body = bodies[path];
      return body ? HttpResponse.json(body) : HttpResponse.json({ message: 'no' }, { status: 404 });
    }),
  );
  return asked;
};

describe('tabs', () => {
  const tabs = [
    { title: 'First', views: [{ request: { path: '/one' } }] },
    { title: 'Second', views: [{ request: { path: '/two' } }] },
  ];

  it('show the views of the one that is open, and load no others', async () => {
    const asked = answers({ '/one': { name: 'in the first' }, '/two': { name: 'in the second' } });
    await renderSite('/things', site({ tabs }));
    expect(await screen.findByText('in the first')).toBeInTheDocument();
    expect(asked).toEqual(['/one']);
    await userEvent.click(screen.getByRole('tab', { name: 'Second' }));
    expect(await within(screen.getByRole('tabpanel', { name: 'Second' })).findByText('in the second')).toBeInTheDocument();
    expect(screen.queryByText('in the first')).not.toBeInTheDocument();
  });

  it('are opened by the URL', async () => {
    answers({ '/two': { name: 'in the second' } });
    await renderSite('/things?tab=second', site({ tabs }));
    expect(await screen.findByText('in the second')).toBeInTheDocument();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Second');
  });

  it('are not there where their condition does not hold', async () => {
    answers({ '/two': { name: 'in the second' } });
    await renderSite('/things', site({ tabs: [{ ...tabs[0], showIf: "user.email == 'nobody'" }, tabs[1]] }));
    expect(await screen.findByText('in the second')).toBeInTheDocument();
    expect(screen.getAllByRole('tab')).toHaveLength(1);
  });
});

describe('showIf of a view', () => {
  it('decides by the answer of the page whether the view is there', async () => {
    const asked = answers({ '/all': { open: true }, '/more': { name: 'more' } });
    await renderSite('/things', site({ request: { path: '/all' }, views: [{ request: { path: '/more' }, showIf: 'data.open' }, { title: 'Hidden', request: { path: '/never' }, showIf: 'data.closed' }] }));
    expect(await screen.findByText('more')).toBeInTheDocument();
    expect(screen.queryByText('Hidden')).not.toBeInTheDocument();
    expect(asked).not.toContain('/never');
  });
});

describe('requests that need the answers of others', () => {
  const chain = { requests: { team: { path: '/team' } }, views: [{ title: 'Owner', request: { path: '/people/{requests.team.data.lead}' } }] };

  it('wait for them', async () => {
    const asked = answers({ '/team': { lead: 'jane' }, '/people/jane': { name: 'Jane Doe' } });
    await renderSite('/things', site({ ...chain, subtitle: 'Led by {requests.team.data.lead}' }));
    expect(await screen.findByText('Jane Doe')).toBeInTheDocument();
    expect(screen.getByText('Led by jane')).toBeInTheDocument();
    expect(asked).toEqual(['/team', '/people/jane']);
  });

  it('say why they wait when those fail, and go on after a retry', async () => {
    answers({});
    await renderSite('/things', site(chain));
    expect(await screen.findByText('This view needs that answer.')).toBeInTheDocument();
    answers({ '/team': { lead: 'jane' }, '/people/jane': { name: 'Jane Doe' } });
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Jane Doe')).toBeInTheDocument();
  });

  it('show the outline of what comes meanwhile', async () => {
    server.use(http.get(`${PROXY}/s/team`, async () => { await delay('infinite'); return HttpResponse.json({}); }));
    await renderSite('/things', site(chain));
    expect(await screen.findByRole('heading', { name: 'Owner' })).toBeInTheDocument();
    expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
  });
});

describe('what names the answer of a request', () => {
  const fields = [{ title: 'Lead', value: '$requests.team.data.lead' }, { title: 'Own', value: 'name' }];
  const page = { requests: { team: { path: '/team' } }, views: [{ type: 'details', request: { path: '/one' }, fields }, { title: 'Open', request: { path: '/open' }, showIf: 'requests.team.data.open' }] };

  it('is empty until that is there, and no mistake', async () => {
    answers({ '/one': { name: 'here' } });
    let arrive = (_: Response) => undefined as void;
    server.use(http.get(`${PROXY}/s/team`, () => new Promise<Response>(resolve => { arrive = resolve; })));
    await renderSite('/things', site({ ...page, title: 'Of {requests.team.data.lead}' }));
    expect(await screen.findByText('here')).toBeInTheDocument();
    expect(screen.getAllByRole('img').map(sign => sign.getAttribute('aria-label'))).toEqual(['no value']);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'things' })).toBeInTheDocument();
    arrive(HttpResponse.json({ lead: 'jane' }));
    expect(await screen.findByText('jane')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Of jane' })).toBeInTheDocument();
  });

  it('is told once for the page when that fails and no view of its own tells it', async () => {
    answers({ '/one': { name: 'here' } });
    await renderSite('/things', site(page));
    expect(await screen.findByText('Parts of this page need that answer.')).toBeInTheDocument();
    expect(screen.getByText('here')).toBeInTheDocument();
    expect(screen.queryByText('Open')).not.toBeInTheDocument();
    answers({ '/one': { name: 'here' }, '/team': { lead: 'jane', open: true }, '/open': { name: 'is open' } });
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('is open')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks for the input for which that waits', async () => {
    const asked = answers({ '/team/a': { lead: 'jane' }, '/people/jane': { name: 'Jane Doe' } });
    await renderSite('/things', site({ inputs: [{ name: 'team', label: 'Team', required: true }], requests: { team: { path: '/team/{inputs.team}' } }, views: [{ request: { path: '/people/{requests.team.data.lead}' } }] }));
    expect(await screen.findByText('Fill in Team to see this.')).toBeInTheDocument();
    expect(asked).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Team/ }), 'a{Enter}');
    expect(await screen.findByText('Jane Doe')).toBeInTheDocument();
  });

  it('is told by the view that needs it only, and names what failed', async () => {
    answers({});
    await renderSite('/things', site({ ...page, views: [{ title: 'Lead', request: { path: '/people/{requests.team.data.lead}' } }] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('has nothing at /team.');
    expect(screen.getByText('This view needs that answer.')).toBeInTheDocument();
    expect(screen.queryByText('Parts of this page need that answer.')).not.toBeInTheDocument();
  });
});

describe('the entity of a page', () => {
  const about = { title: 'About {entity.metadata.name}', views: [{ request: { path: '/of/{entity.metadata.name}' } }] };

  it('is loaded from the catalog', async () => {
    server.use(http.get('http://portal.test/api/catalog/entities/by-name/component/default/checkout', () => HttpResponse.json({ kind: 'Component', metadata: { name: 'checkout' } })));
    answers({ '/of/checkout': { name: 'it is there' } });
    await renderSite('/things?entity=component:default/checkout', site(about));
    expect(await screen.findByText('it is there')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'About checkout' })).toBeInTheDocument();
  });

  it('is asked for where the URL names none', async () => {
    await renderSite('/things', site(about));
    expect(await screen.findByText(/This page is about an entity/)).toBeInTheDocument();
  });

  it('is missed in words where the catalog does not know it', async () => {
    server.use(http.get('http://portal.test/api/catalog/*', () => HttpResponse.json({ error: { name: 'NotFoundError', message: 'No entity' } }, { status: 404 })));
    await renderSite('/things?entity=gone', site(about));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('catalog'));
  });
});

describe('the user', () => {
  it('is in templates', async () => {
    const asked = answers({});
    await renderSite('/things', site({ views: [{ request: { path: '/mine', query: { who: '{user.userEntityRef}' } } }] }));
    await waitFor(() => expect(asked).toEqual(['/mine']));
  });
});

describe('a page that stands at a service', () => {
  const config = { proxyPages: { services: { s: { title: 'Billing {x}', proxy: '/s', pages: { overview: { views: [{ type: 'markdown', text: 'Hello' }] }, own: { subtitle: 'Mine', views: [{ type: 'markdown', text: 'Hello' }] } } } } } };

  it('says below its title whose it is, unless it has something else to say', async () => {
    await renderSite('/s/overview', config);
    expect(await screen.findByText('Billing {x}')).toBeInTheDocument();
  });

  it('has a subtitle of its own', async () => {
    await renderSite('/s/own', config);
    expect(await screen.findByText('Mine')).toBeInTheDocument();
    expect(screen.queryByText('Billing {x}')).toBeNull();
  });

  it('is called by its title alone on the index page, where it stands below its service', async () => {
    await renderSite('', config);
    expect(await screen.findByRole('link', { name: 'Overview' })).toBeInTheDocument();
  });
});
