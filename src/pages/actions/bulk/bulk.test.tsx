import { alertApiRef, createApiRef } from '@backstage/core-plugin-api';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => sessionStorage.clear());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
const THINGS = NAMES.map(name => ({ id: name[0]?.toLowerCase(), name, state: name === 'Delta' ? 'Stopped' : 'Running' }));
const restart = { title: 'Restart', bulk: true, request: { path: '/things/{row.id}/restart' } };

const site = (action: object) => ({
  proxyPages: {
    services: { inventory: { proxy: '/inventory' } },
    pages: { things: { title: 'Things', service: 'inventory', views: [{ type: 'table', request: { path: '/things' }, columns: [{ title: 'Name', value: 'name' }, { title: 'State', value: 'state' }], rowActions: [action] }] } },
  },
});

/** What was sent, and how often the things were asked for. */
function listen(answer: (id: string, body: string) => Response | Promise<Response>) {
  const sent: string[] = [];
  let asked = 0;
  server.use(
    http.get(`${PROXY}/inventory/things`, () => {
      asked += 1;
      return HttpResponse.json(THINGS);
    }),
    http.post(`${PROXY}/inventory/things/:id/restart`, async ({ params, request }) => {
      sent.push(String(params.id));
      return answer(String(params.id), await request.text());
    }),
  );
  return { sent, asked: () => asked };
}

const done = () => new HttpResponse(null, { status: 204 });
const box = (name: string) => screen.findByRole('checkbox', { name: `Select ${name}` });

async function selectAll() {
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all rows shown' }));
}

async function begin() {
  await userEvent.click(await within(await screen.findByRole('group', { name: 'Selected rows' })).findByRole('button', { name: 'Restart' }));
  return screen.findByRole('dialog', { name: 'Restart' });
}

describe('selecting rows', () => {
  it('is there only where something can be done with several', async () => {
    listen(done);
    await renderSite('/things', site({ ...restart, bulk: false }));
    await screen.findByRole('row', { name: /Alpha/ });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it.each([
    ['is not there where the person is permitted none of that', 'DENY'],
    ['is there as soon as the portal permits it', 'ALLOW'],
  ])('%s', async (_what, result) => {
    listen(done);
    const authorize = jest.fn(() => Promise.resolve({ result }));
    await renderSite('/things', site({ ...restart, permission: 'things.restart' }), { apis: [[createApiRef({ id: 'plugin.permission.api' }), { authorize }]] });
    await screen.findByRole('row', { name: /Alpha/ });
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    await act(() => Promise.resolve());
    expect(screen.queryAllByRole('checkbox')).toHaveLength(result === 'ALLOW' ? 6 : 0);
  });

  it('goes by click, by a range with Shift and by Space, is counted, and is cleared', async () => {
    listen(done);
    await renderSite('/things', site(restart));
    await userEvent.click(await box('Beta'));
    fireEvent.click(await box('Delta'), { shiftKey: true });
    expect(await screen.findByText('3 selected')).toHaveAttribute('role', 'status');
    const start = await box('Alpha');
    act(() => start.focus());
    await userEvent.keyboard(' ');
    expect(await screen.findByText('4 selected')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Select all rows shown' })).toBePartiallyChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await box('Alpha')).not.toBeChecked();
    expect(screen.queryByText(/selected$/)).not.toBeInTheDocument();
  });

  it('is reached by the arrow keys', async () => {
    listen(done);
    await renderSite('/things', site(restart));
    const start = await box('Beta');
    act(() => start.focus());
    await userEvent.keyboard('{ArrowDown} ');
    expect(await box('Gamma')).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('gridcell', { name: 'Gamma' })).toHaveFocus();
  });

  it('stays with its rows in another order', async () => {
    listen(done);
    await renderSite('/things', site(restart));
    await userEvent.click(await box('Beta'));
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    await waitFor(() => expect(screen.getAllByRole('row')[1]).toHaveTextContent('Gamma'));
    expect(await box('Beta')).toBeChecked();
    expect(screen.getByText('1 selected')).toBeInTheDocument();
  });
});

describe('an action for several rows', () => {
  it('asks once, leaves out where it is not offered, sends one for each, and asks anew once', async () => {
    const { sent, asked } = listen(done);
    await renderSite('/things', site({ ...restart, showIf: "row.state == 'Running'" }));
    await selectAll();
    const dialog = await begin();
    expect(dialog).toHaveTextContent('Restart 4 rows: Alpha, Beta, Gamma and 1 more?1 row left out: Restart is not offered there.');
    expect(sent).toEqual([]);
    await userEvent.dblClick(within(dialog).getByRole('button', { name: 'Restart' }));
    expect(await within(dialog).findByText('Of 4 rows: 4 done.')).toBeInTheDocument();
    expect([...sent].sort()).toEqual(['a', 'b', 'e', 'g']);
    await waitFor(() => expect(asked()).toBe(2));
  });

  it('tells of each row, and tries again only what failed', async () => {
    let isMended = false;
    const { sent } = listen(id => (id === 'g' ? HttpResponse.error() : id === 'b' && !isMended ? HttpResponse.json({ message: 'locked' }, { status: 409 }) : done()));
    await renderSite('/things', site(restart));
    await selectAll();
    const dialog = await begin();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Restart' }));
    expect(await within(dialog).findByText('Of 5 rows: 3 done, 1 failed, 1 unknown: look before you try these again.')).toBeInTheDocument();
    expect(within(dialog).getByText('Failed: Inventory answered 409: locked.')).toBeInTheDocument();
    expect(within(dialog).getByText('Unknown: Nobody knows whether Inventory has done it.')).toBeInTheDocument();
    isMended = true;
    sent.length = 0;
    await userEvent.click(within(dialog).getByRole('button', { name: 'Try the failed ones again' }));
    expect(await within(dialog).findByText('Of 5 rows: 4 done, 1 unknown: look before you try these again.')).toBeInTheDocument();
    expect(sent).toEqual(['b']);
    expect(within(dialog).queryByRole('button', { name: 'Try the failed ones again' })).not.toBeInTheDocument();
  });

  it('begins nothing more when stopped, and says so', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>(resolve => (release = resolve));
    const { sent } = listen(async () => {
      await gate;
      return done();
    });
    await renderSite('/things', site(restart));
    await selectAll();
    const dialog = await begin();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Restart' }));
    await waitFor(() => expect(sent).toHaveLength(3));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stop' }));
    expect(within(dialog).getByText('Stopping: what is under way is waited for.')).toBeInTheDocument();
    release();
    expect(await within(dialog).findByText('Of 5 rows: 3 done, 2 left out.')).toBeInTheDocument();
    expect(within(dialog).getAllByText('Left out: stopped before it was sent')).toHaveLength(2);
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['once where it is the same for all', 'This takes a minute.', 'Restart 5 rows: Alpha, Beta, Gamma and 2 more?This takes a minute.'],
    ['of the first where it names the row', 'Restart {row.name}?', 'Restart 5 rows: Alpha, Beta, Gamma and 2 more?For each row, as for the first: Restart Alpha?'],
  ])('asks what the operator asks %s', async (_what, confirm, question) => {
    listen(done);
    await renderSite('/things', site({ ...restart, confirm }));
    await selectAll();
    expect(await begin()).toHaveTextContent(question);
  });

  it('asks for a single row what the operator asks for one', async () => {
    listen(done);
    await renderSite('/things', site({ ...restart, confirm: 'Restart {row.name} in {row.state}?' }));
    await userEvent.click(await box('Beta'));
    expect((await begin()).querySelector('p')).toHaveTextContent(/^Restart Beta in Running\?$/);
  });

  it('keeps what was typed as long as something failed, and says so', async () => {
    listen(id => (id === 'b' ? HttpResponse.json({ message: 'locked' }, { status: 409 }) : done()));
    const form = { properties: { reason: { type: 'string', title: 'Reason' } } };
    await renderSite('/things', site({ ...restart, form }));
    await selectAll();
    const dialog = await begin();
    await userEvent.type(await within(dialog).findByRole('textbox', { name: /Reason/ }), 'Slow{Enter}');
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const again = await begin();
    expect(await within(again).findByRole('textbox', { name: /Reason/ })).toHaveValue('Slow');
    await userEvent.click(within(again).getByRole('button', { name: 'Discard' }));
    expect(within(again).getByRole('textbox', { name: /Reason/ })).toHaveValue('');
  });

  it('says when rows are among them that are not shown', async () => {
    listen(done);
    await renderSite('/things', site(restart));
    await selectAll();
    await userEvent.click(screen.getByRole('button', { name: 'Filter State' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Stopped/ }));
    await userEvent.keyboard('{Escape}');
    await screen.findByText('5 selected, 4 of them not shown');
    expect(await begin()).toHaveTextContent('Restart 5 rows: Alpha, Beta, Gamma and 2 more?Not shown at the moment: Alpha, Beta, Gamma and 1 more.');
  });

  it('that is left behind with its page says what was done', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>(resolve => (release = resolve));
    const { sent } = listen(async () => {
      await gate;
      return done();
    });
    const post = jest.fn();
    await renderSite('/things', site(restart), { apis: [[alertApiRef, { post }]] });
    await selectAll();
    const dialog = await begin();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Restart' }));
    await waitFor(() => expect(sent).toHaveLength(3));
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    cleanup();
    release();
    await waitFor(() => expect(post).toHaveBeenCalledWith({ message: 'Restart: Of 5 rows: 3 done, 2 not begun.', severity: 'warning' }));
  });

  it('takes what it needs once for all', async () => {
    const bodies: string[] = [];
    listen((_id, body) => {
      bodies.push(body);
      return done();
    });
    const form = { required: ['reason'], properties: { reason: { type: 'string', title: 'Reason' } } };
    await renderSite('/things', site({ ...restart, form, request: { ...restart.request, body: { of: '{row.name}', reason: '{form.reason}' } } }));
    await userEvent.click(await box('Alpha'));
    await userEvent.click(await box('Beta'));
    const dialog = await begin();
    await userEvent.type(await within(dialog).findByRole('textbox', { name: /Reason/ }), 'Slow{Enter}');
    expect(await within(dialog).findByText('Of 2 rows: 2 done.')).toBeInTheDocument();
    expect(bodies.sort()).toEqual(['{"of":"Alpha","reason":"Slow"}', '{"of":"Beta","reason":"Slow"}']);
  });
});
