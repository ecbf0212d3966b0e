import { alertApiRef, createApiRef } from '@backstage/core-plugin-api';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, delay, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => sessionStorage.clear());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const THINGS = [
  { id: 'a', name: 'Checkout', state: 'Running' },
  { id: 'b', name: 'Search', state: 'Stopped' },
];
const restart = {
  title: 'Restart',
  request: { path: '/things/{row.id}/restart', body: { reason: '{form.reason}' } },
  form: { required: ['reason'], properties: { reason: { type: 'string', title: 'Reason', minLength: 3 } } },
  confirm: 'Restart {row.name}?',
};
const remove = { title: 'Delete', request: { method: 'DELETE', path: '/things/{row.id}' } };

const site = (view: object, page: object = {}) => ({
  proxyPages: {
    services: { inventory: { proxy: '/inventory' } },
    pages: { things: { title: 'Things', service: 'inventory', views: [{ type: 'table', request: { path: '/things' }, columns: [{ title: 'Name', value: 'name' }, { title: 'State', value: 'state' }], ...view }], ...page } },
  },
});

/** What was sent besides GET, and how often the things were asked for. */
function listen(answer: () => Response | Promise<Response>) {
  const sent: Array<{ method: string; path: string; body: string }> = [];
  let asked = 0;
  server.use(
    http.get(`${PROXY}/inventory/things`, () => {
      asked += 1;
      return HttpResponse.json(THINGS);
    }),
    http.all(`${PROXY}/inventory/*`, async ({ request }) => {
      sent.push({ method: request.method, path: new URL(request.url).pathname.replace('/api/proxy/inventory', ''), body: await request.text() });
      return answer();
    }),
  );
  return { sent, asked: () => asked };
}

async function choose(row: 'Checkout' | 'Search', name: string) {
  await userEvent.click(await screen.findByRole('button', { name: `Actions of ${row}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name }));
}

describe('an action of a row', () => {
  it('takes what it needs, is sent once, and has the page asked for again', async () => {
    const { sent, asked } = listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [restart] }));
    await choose('Checkout', 'Restart');
    const dialog = await screen.findByRole('dialog', { name: 'Restart' });
    expect(dialog).toHaveTextContent('Restart Checkout?');
    await userEvent.type(await within(dialog).findByRole('textbox', { name: /Reason/ }), 'Slow');
    await userEvent.dblClick(within(dialog).getByRole('button', { name: 'Restart' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([{ method: 'POST', path: '/things/a/restart', body: '{"reason":"Slow"}' }]);
    await waitFor(() => expect(asked()).toBe(2));
  });

  it('says what is wrong with what was typed, and sends nothing', async () => {
    const { sent } = listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [restart] }));
    await choose('Checkout', 'Restart');
    const field = await screen.findByRole('textbox', { name: /Reason/ });
    await userEvent.type(field, 'no{Enter}');
    expect(await screen.findByText('At least 3 characters.')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.click(screen.getByRole('button', { name: 'Restart' }));
    expect(await screen.findByText('This is needed.')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('says why it was refused and keeps what was typed, also when the dialog is opened again', async () => {
    listen(() => HttpResponse.json({ message: 'locked' }, { status: 409 }));
    await renderSite('/things', site({ rowActions: [restart] }));
    await choose('Checkout', 'Restart');
    await userEvent.type(await screen.findByRole('textbox', { name: /Reason/ }), 'Slow{Enter}');
    expect(await screen.findByText('Inventory answered 409: locked.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue('Slow');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await choose('Checkout', 'Restart');
    expect(await screen.findByRole('textbox', { name: /Reason/ })).toHaveValue('Slow');
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue('');
  });

  it('says of a lost answer that nobody knows, and sends nothing by itself', async () => {
    const { sent, asked } = listen(() => HttpResponse.error());
    await renderSite('/things', site({ rowActions: [{ ...restart, form: undefined, confirm: undefined }] }));
    await choose('Search', 'Restart');
    const dialog = await screen.findByRole('dialog', { name: 'Restart' });
    expect(dialog).toHaveTextContent('Nobody knows whether Inventory has done it.');
    expect(dialog).toHaveTextContent('It may have been done. Look before you try again.');
    expect(within(dialog).getByRole('button', { name: 'Restart again' })).toBeInTheDocument();
    await waitFor(() => expect(asked()).toBe(2));
    expect(sent).toHaveLength(1);
  });

  it('that destroys something asks first, with Cancel as the first choice', async () => {
    const { sent } = listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [{ ...remove, confirm: 'Delete {row.name}?' }] }));
    await choose('Search', 'Delete');
    expect(await screen.findByRole('dialog', { name: 'Delete' })).toHaveTextContent('Delete Search?');
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Actions of Search' })).toHaveFocus());
  });

  it('that destroys something is given up by Escape, and done only by its own button', async () => {
    const { sent } = listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [remove] }));
    await choose('Search', 'Delete');
    expect(await screen.findByRole('dialog')).toHaveTextContent('Delete?');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([]);
    await choose('Search', 'Delete');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(sent).toEqual([{ method: 'DELETE', path: '/things/b', body: '' }]));
  });

  it('is offered only where its condition holds', async () => {
    listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [{ ...remove, title: 'Stop {row.name}', showIf: "row.state == 'Running'" }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Actions of Checkout' }));
    expect(await screen.findByRole('menuitem', { name: 'Stop Checkout' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Actions of Search' }));
    expect(await screen.findByRole('menuitem', { name: 'Nothing can be done with this row' })).toBeInTheDocument();
  });

  it('is not offered where its condition cannot be evaluated', async () => {
    listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [{ ...remove, showIf: 'contains(row.missing, `1`)' }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Actions of Checkout' }));
    expect(await screen.findByRole('menuitem', { name: 'Nothing can be done with this row' })).toBeInTheDocument();
  });

  it('is offered to those whom the portal permits it, at once when it is known', async () => {
    listen(() => new HttpResponse(null, { status: 204 }));
    let answer: (result: string) => void = () => undefined;
    const authorize = jest.fn(() => new Promise<{ result: string }>(resolve => { answer = result => resolve({ result }); }));
    await renderSite('/things', site({ rowActions: [{ ...remove, permission: 'things.delete' }] }), { apis: [[createApiRef({ id: 'plugin.permission.api' }), { authorize }]] });
    await userEvent.click(await screen.findByRole('button', { name: 'Actions of Checkout' }));
    expect(await screen.findByRole('menuitem', { name: 'Asking what you may do…' })).toBeInTheDocument();
    expect(authorize).toHaveBeenCalledWith({ permission: { type: 'basic', name: 'things.delete', attributes: {} } });
    act(() => answer('ALLOW'));
    expect(await screen.findByRole('menuitem', { name: 'Delete' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Actions of Search' }));
    expect(await screen.findByRole('menuitem', { name: 'Delete' })).toBeInTheDocument();
    act(() => answer('DENY'));
    expect(await screen.findByRole('menuitem', { name: 'Nothing can be done with this row' })).toBeInTheDocument();
  });

  it('that was begun twice is sent once, and what was typed is kept until it is done', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>(resolve => (release = resolve));
    const { sent } = listen(async () => {
      await gate;
      return new HttpResponse(null, { status: 204 });
    });
    const post = jest.fn();
    await renderSite('/things', site({ rowActions: [{ ...restart, form: undefined, confirm: undefined }] }), { apis: [[alertApiRef, { post }]] });
    await choose('Checkout', 'Restart');
    await waitFor(() => expect(sent).toHaveLength(1));
    await choose('Checkout', 'Restart');
    await waitFor(() => expect(post).toHaveBeenCalledWith({ message: 'Restart: the very same is under way already.', severity: 'info', display: 'transient' }));
    release();
    await waitFor(() => expect(post).toHaveBeenCalledWith({ message: 'Restart: done.', severity: 'success', display: 'transient' }));
    expect(sent).toHaveLength(1);
  });

  it('whose condition cannot be evaluated is not offered, and the menu says why', async () => {
    listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [{ ...remove, title: 'Stop {row.name}', showIf: 'length(row.nothing) > `0`' }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Actions of Checkout' }));
    const why = await screen.findByRole('menuitem', { name: /^Stop Checkout is not offered: its showIf cannot be evaluated here \(.*length/ });
    expect(why).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('menuitem', { name: 'Stop Checkout' })).not.toBeInTheDocument();
  });

  it('cannot be left while it is under way', async () => {
    listen(async () => {
      await delay('infinite');
      return new HttpResponse();
    });
    await renderSite('/things', site({ rowActions: [remove] }));
    await choose('Checkout', 'Delete');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('stands beside the values of its row as well', async () => {
    listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ rowActions: [remove] }));
    await choose('Checkout', 'Details');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('dialog', { name: 'Delete' })).toBeInTheDocument();
  });
});

describe('actions of a page and a view', () => {
  it('are buttons, of which all but two are in a menu', async () => {
    const { sent } = listen(() => new HttpResponse(null, { status: 204 }));
    const plain = (title: string) => ({ title, request: { path: `/${title}`, body: { rows: '{length(data)}' } } });
    await renderSite('/things', site({ actions: ['One', 'Two', 'Three'].map(plain) }, { actions: [{ title: 'New', request: { path: '/new' } }] }));
    await screen.findByRole('button', { name: 'New' });
    await screen.findByRole('row', { name: /Checkout/ });
    expect(screen.getByRole('button', { name: 'Two' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Three' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Three' }));
    await waitFor(() => expect(sent).toEqual([{ method: 'POST', path: '/Three', body: '{"rows":2}' }]));
  });

  it('are at a log as well that is shown while it comes', async () => {
    const { sent } = listen(() => new HttpResponse(null, { status: 204 }));
    await renderSite('/things', site({ type: 'log', columns: undefined, actions: [{ title: 'Empty the log', request: { path: '/empty' } }] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Empty the log' }));
    await waitFor(() => expect(sent).toMatchObject([{ method: 'POST', path: '/empty' }]));
  });
});
