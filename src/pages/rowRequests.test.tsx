import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, delay, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const columns = [{ title: 'Name', value: 'name' }, { title: 'Build', value: 'number', rowRequest: 'build' }, { title: 'Of', value: "join(' ', [$row.name, by])", rowRequest: 'build' }];
const table = { type: 'table', request: { path: '/things' }, rowRequests: { build: { path: '/builds/{row.build}' } }, columns };
const site = (view: object = {}, page: object = {}) => ({ proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ ...table, ...view }], ...page } } } });

const things = (count: number, build = (index: number) => index) => Array.from({ length: count }, (_, index) => ({ name: `thing-${index}`, build: build(index) }));

type Answer = (id: string) => Response | Promise<Response>;
const built: Answer = id => HttpResponse.json({ number: `#${id}`, by: 'Jane' });

/** Answers with things and their builds, and remembers which builds were asked for. */
function serve(rows: object[], answer: Answer = built): string[] {
  const asked: string[] = [];
  server.use(
    http.get(`${PROXY}/s/things`, () => HttpResponse.json(rows)),
    http.get(`${PROXY}/s/builds/:id`, ({ params }) => {
      asked.push(String(params.id));
      return answer(String(params.id));
    }),
  );
  return asked;
}

const cells = async (name: string) => within(await screen.findByRole('row', { name: new RegExp(`^${name} `) })).getAllByRole('gridcell');
/** The table scrolls in it; in these tests it is as high as nothing, so that only the first rows are in view, and a margin. */
const scroller = () => screen.getByRole('grid').parentElement as HTMLElement;

/** Tests leave it at its top, as the next one comes back to the same place of the history. */
function scrollTo(top: number): void {
  scroller().scrollTop = top;
  fireEvent.scroll(scroller());
}

describe('a table with requests for each row', () => {
  it('shows what they answer, and asks for those in view only', async () => {
    const asked = serve(things(30));
    await renderSite('/things', site());
    expect(await screen.findByRole('row', { name: /^thing-1 #1 thing-1 Jane/ })).toBeInTheDocument();
    expect(asked).toEqual(['0', '1', '2', '3']);
    expect((await cells('thing-9'))[1]).toHaveTextContent('Loading');
  });

  it('asks for more when scrolling has come to rest, and for none twice', async () => {
    const asked = serve(things(30));
    await renderSite('/things', site());
    await screen.findByText('#0');
    [100, 400, 800].forEach(scrollTo);
    expect(await screen.findByText('#20')).toBeInTheDocument();
    scrollTo(0);
    expect(await screen.findByText('#0')).toBeInTheDocument();
    scrollTo(800);
    scrollTo(900);
    await screen.findByText('#25');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain('9');
    scrollTo(0);
  });

  it('sends one request for rows that need the same', async () => {
    const asked = serve(things(4, () => 7));
    await renderSite('/things', site());
    expect(await screen.findAllByText('#7')).toHaveLength(4);
    expect(asked).toEqual(['7']);
  });

  it('loses the cells of a row whose request fails, and nothing else', async () => {
    serve(things(3), id => (id === '1' ? HttpResponse.json({}, { status: 404 }) : built(id)));
    await renderSite('/things', site());
    await screen.findByText('#2');
    expect(await screen.findAllByRole('img', { name: /has nothing at/ })).toHaveLength(2);
    expect(screen.getByText('#0')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells in the details of the row what failed, and asks again there', async () => {
    const asked = serve(things(1), () => HttpResponse.json({}, { status: 404 }));
    await renderSite('/things', site({ columns: columns.slice(0, 2) }));
    await screen.findByRole('img', { name: /has nothing at/ });
    await userEvent.click(screen.getByRole('button', { name: 'Details of row 1' }));
    const details = within(await screen.findByRole('dialog', { name: 'thing-0' }));
    expect(await details.findByRole('alert')).toHaveTextContent('has nothing at /builds/0');
    serve(things(1));
    await userEvent.click(details.getByRole('button', { name: 'Retry' }));
    expect(await details.findByText('#0')).toBeInTheDocument();
    expect(asked).toEqual(['0']);
  });

  it('asks for hidden columns in the details only', async () => {
    const asked = serve(things(3));
    await renderSite('/things', site({ columns: columns.map((column, index) => ({ ...column, hide: index > 0 })) }));
    await screen.findByText('thing-2');
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Details of row 2' }));
    expect(await within(await screen.findByRole('dialog')).findByText('#1')).toBeInTheDocument();
    expect(asked).toEqual(['1']);
  });

  it('gives up what is under way when it is left behind', async () => {
    const given: string[] = [];
    serve(things(30));
    server.use(
      http.get(`${PROXY}/s/builds/:id`, async ({ request, params }) => {
        request.signal.addEventListener('abort', () => given.push(String(params.id)));
        if (Number(params.id) < 4) await delay('infinite');
        return built(String(params.id));
      }),
    );
    await renderSite('/things', site());
    await screen.findByText('thing-0');
    scrollTo(900);
    expect(await screen.findByText('#25')).toBeInTheDocument();
    await waitFor(() => expect(given.sort()).toEqual(['0', '1', '2', '3']));
    scrollTo(0);
  });

  it('asks again for what is in view when the page is refreshed', async () => {
    const asked = serve(things(10));
    await renderSite('/things', site());
    await screen.findByText('#3');
    await userEvent.click(screen.getByRole('button', { name: /^Refresh/ }));
    await waitFor(() => expect(asked).toHaveLength(8));
    expect(new Set(asked)).toEqual(new Set(['0', '1', '2', '3']));
  });

  it('neither sorts nor filters by them, and says that it does not search in them', async () => {
    serve(things(10));
    await renderSite('/things?1.search=thing', site());
    await screen.findByText('#0');
    expect(screen.getByRole('button', { name: 'Filter Name' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Filter Build' })).not.toBeInTheDocument();
    expect(within(screen.getByRole('columnheader', { name: 'Build' })).getByRole('button', { name: 'Build' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/not searched in Build, Of/)).toBeInTheDocument();
  });

  it('says in the menu of exports that they are not all there', async () => {
    serve(things(30));
    await renderSite('/things', site());
    await screen.findByText('#0');
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText(/Build, Of: only of rows that were looked at/)).toBeInTheDocument();
  });

  it('waits with them for the requests of the page that they need', async () => {
    const asked = serve(things(2));
    let answerTeam = (_: Response) => undefined as void;
    server.use(http.get(`${PROXY}/s/team`, () => new Promise<Response>(resolve => { answerTeam = resolve; })));
    await renderSite('/things', site({ rowRequests: { build: { path: '/builds/{requests.team.data.id}-{row.build}' } } }, { requests: { team: { path: '/team' } } }));
    expect((await cells('thing-0'))[1]).toHaveTextContent('Loading');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(asked).toEqual([]);
    answerTeam(HttpResponse.json({ id: 'a' }));
    expect(await screen.findByText('#a-1')).toBeInTheDocument();
  });

  it('loses the cells only where a request of the page that they need fails', async () => {
    serve(things(2));
    server.use(http.get(`${PROXY}/s/team`, () => HttpResponse.json({}, { status: 404 })));
    await renderSite('/things', site({ rowRequests: { build: { path: '/builds/{requests.team.data.id}-{row.build}' } } }, { requests: { team: { path: '/team' } } }));
    expect(await screen.findAllByRole('img', { name: /has nothing at/ })).toHaveLength(4);
    expect(screen.getByText('thing-1')).toBeInTheDocument();
  });
});
