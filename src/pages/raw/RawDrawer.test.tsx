import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const things = [
  { name: 'Checkout', labels: { 'app.kubernetes.io/name': 'shop', tier: 1 } },
  { name: 'Search', labels: null },
  { name: 'Mail', labels: { tier: 2 } },
];
const columns = [
  { title: 'Name', value: 'name', format: 'text' },
  { title: 'App', value: 'labels.app.kubernetes.io/name' },
  { title: 'Tier', value: 'labels.tier' },
];

async function open(view: object, answer: () => Response | Promise<Response> = () => HttpResponse.json({ items: things }, { headers: { 'x-total-count': '3' } })) {
  server.use(http.get(`${PROXY}/s/things`, answer));
  await renderSite('/things', { proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ request: { path: '/things', query: { token: 's3cret', page: 1 } }, ...view }] } } } });
  await userEvent.click(await screen.findByRole('button', { name: 'Raw response and explanation' }));
  return screen.findByRole('dialog', { name: 'Raw response and explanation' });
}
const part = (drawer: HTMLElement, name: string) => within(within(drawer).getByRole('region', { name }));

describe('the drawer behind a view', () => {
  it('shows its request as a redacted command, and what arrived', async () => {
    const drawer = await open({ type: 'table', columns });
    const command = part(drawer, 'Request').getByRole('region', { name: 'The request as a curl command' });
    expect(command).toHaveTextContent(`curl '${PROXY}/s/things?token=***&page=1' \\ -H 'Authorization: Bearer <your token>' \\ -H 'accept: application/json, */*;q=0.8'`);
    const answer = part(drawer, 'Answer');
    expect(answer.getByText('200')).toBeInTheDocument();
    expect(answer.getByText(/^\d+ ms$/)).toBeInTheDocument();
    expect(answer.getByText('application/json')).toBeInTheDocument();
    expect(part(drawer, 'Headers that came through').getByText('x-total-count')).toBeInTheDocument();
    expect(within(drawer).getByRole('region', { name: 'The response as a tree' })).toHaveTextContent('items');
  });

  it('shows which expression made the rows, and which each column', async () => {
    const drawer = await open({ type: 'table', columns });
    const origin = part(drawer, 'Where rows and columns come from');
    expect(origin.getByText(/3 rows come from/)).toHaveTextContent('3 rows come from items, which was found in the response.');
    expect(origin.getByRole('row', { name: 'Name name text' })).toBeInTheDocument();
    expect(origin.getByRole('row', { name: 'Tier labels.tier number chosen from the values' })).toBeInTheDocument();
  });

  it('says that columns were chosen from the data', async () => {
    const drawer = await open({});
    const origin = part(drawer, 'Where rows and columns come from');
    expect(origin.getByText(/A view of type table was chosen/)).toBeInTheDocument();
    expect(origin.getByText(/The columns are chosen from the data/)).toBeInTheDocument();
    expect(origin.getByRole('row', { name: /^Name name text chosen from the values/ })).toBeInTheDocument();
  });

  it('says why the first empty cell is empty, and why another one', async () => {
    const drawer = await open({ type: 'table', columns });
    const why = part(drawer, 'Why is a cell empty?');
    expect(why.getByText('3 of 3 cells are empty, the first in row 1.')).toBeInTheDocument();
    expect(why.getByRole('status')).toHaveTextContent('labels is there and has app.kubernetes.io/name, tier; app.kubernetes.io/name needs quotes.');
    expect(why.getByRole('region', { name: 'The expression' })).toHaveTextContent('labels."app.kubernetes.io/name"');
    await userEvent.clear(why.getByRole('spinbutton', { name: 'Row, as it came' }));
    await userEvent.type(why.getByRole('spinbutton', { name: 'Row, as it came' }), '2');
    expect(why.getByRole('status')).toHaveTextContent('labels is null in the response.');
    expect(why.getByText('Search')).toBeInTheDocument();
    await userEvent.click(why.getByRole('combobox', { name: /Column/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Tier' }));
    expect(why.getByText('1 of 3 cells is empty, the first in row 2.')).toBeInTheDocument();
    expect(why.getByRole('list', { name: 'Step by step' })).toHaveTextContent('labels is null');
  });

  it('shows a failure with what is known of it', async () => {
    const drawer = await open({ type: 'table', columns }, () => HttpResponse.json({ message: 'no', authorization: 'Bearer s3cret' }, { status: 403 }));
    expect(within(drawer).getByRole('alert')).toHaveTextContent('S refuses this request.');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Details' }));
    expect(within(drawer).getByRole('alert')).toHaveTextContent('"authorization":"***"');
    expect(part(drawer, 'Answer').getByText('403')).toBeInTheDocument();
    expect(within(drawer).queryByRole('region', { name: 'Response' })).not.toBeInTheDocument();
    expect(drawer).not.toHaveTextContent('s3cret');
  });

  it('shows an answer that is no JSON as what it is', async () => {
    const drawer = await open({ type: 'auto' }, () => HttpResponse.text('plain words'));
    expect(within(drawer).getByRole('region', { name: 'The response as text' })).toHaveTextContent('plain words');
    expect(within(drawer).queryByRole('region', { name: 'Why is a cell empty?' })).not.toBeInTheDocument();
  });

  it('shows how an answer came of which it made a table', async () => {
    const csv = 'name;size\r\n"a ""b""";1\r\n';
    const drawer = await open({ type: 'auto' }, () => HttpResponse.text(csv, { headers: { 'content-type': 'text/csv' } }));
    expect(within(drawer).getByRole('region', { name: 'The response as a tree' })).toHaveTextContent('a "b"');
    expect(within(drawer).getByRole('region', { name: 'The response as it came' }).textContent).toBe(csv);
  });

  it('explains one object field by field', async () => {
    const drawer = await open({ type: 'details', fields: [{ title: 'Name', value: 'nmae' }] }, () => HttpResponse.json({ name: 'Checkout' }));
    expect(part(drawer, 'Why is a cell empty?').getByRole('status')).toHaveTextContent('There is no nmae in the row, but there is name.');
    expect(within(drawer).queryByRole('spinbutton')).not.toBeInTheDocument();
  });

  it('closes by Escape and gives the focus back', async () => {
    const drawer = await open({ type: 'table', columns });
    await userEvent.keyboard('{Escape}');
    expect(drawer).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Raw response and explanation' })).toHaveFocus();
  });
});
