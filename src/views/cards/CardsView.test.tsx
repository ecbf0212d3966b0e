import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { readOneView } from '../../config/testing';
import type { Json, Paging } from '../../model';
import { ActionsContext } from '../../ui';
import type { Actions, RowMenuProps } from '../../ui';
import type { CardsView as CardsConfig } from './definition';
import CardsView from '.';

const PIXEL = 'data:image/png;base64,AAAA';
const many = (count: number) => Array.from({ length: count }, (_, id) => ({ id, name: `Thing ${id}`, team: id % 2 === 0 ? 'red' : 'blue' }));

function show(keys: string, rows: Json[], paging?: Paging) {
  const view = readOneView(`{ type: cards, request: {}, ${keys} }`).view as CardsConfig;
  return render(<CardsView view={view} body={null} rows={rows} scopes={{}} paging={paging} />, { wrapper: MemoryRouter });
}
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('cards', () => {
  it('show title, second line, badge and fields of each row', () => {
    show("heading: All, title: name, subtitle: team, badge: state, fields: [{ title: Size, value: size, format: bytes }]", [{ name: 'A', team: 'red', state: 'Up', size: 1500 }]);
    const card = within(screen.getByRole('list', { name: 'All' })).getByRole('listitem');
    expect(within(card).getByRole('heading', { name: 'A' })).toBeInTheDocument();
    expect(card).toHaveTextContent('redUpSize1.5 kB');
  });

  it('are links where they lead somewhere, and find their own titles', () => {
    show("open: 'x/{row.id}'", many(1));
    expect(screen.getByRole('link', { name: 'Thing 0' })).toHaveAttribute('href', '/proxy-pages/x/0');
  });

  it('show only images that the portal may load', () => {
    const { container } = show('title: name, image: logo', [{ name: 'A', logo: PIXEL }, { name: 'B', logo: 'https://elsewhere.example.com/x.png' }]);
    expect([...container.querySelectorAll('img')].map(image => image.getAttribute('src'))).toEqual([PIXEL]);
  });

  it('are searched by all that they show', async () => {
    show('title: name, fields: [{ value: team }]', many(10));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search Cards' }), 'red 4');
    await waitFor(() => expect(titles()).toEqual(['Thing 4']));
    expect(screen.getAllByText('1 of 10 rows').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(titles()).toHaveLength(10));
  });

  it('have no search where it is turned off, or where there are few', () => {
    show('search: false', many(10));
    show('title: name', many(3));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('are drawn in steps, and loaded where the service has more', async () => {
    const loadMore = jest.fn();
    const paging: Paging = { loaded: 130, total: 500, hasMore: true, isLoading: false, isLoadingAll: false, loadMore, loadAll: jest.fn(), stop: jest.fn(), notices: [] };
    show('title: name', many(130), paging);
    expect(titles()).toHaveLength(120);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(titles()).toHaveLength(130);
    expect(screen.getByText('130 of 500 rows loaded')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(loadMore).toHaveBeenCalledTimes(1);
  });

  it('offer what can be done with each row, beside the link of the card', async () => {
    const start = jest.fn<void, [unknown, unknown]>();
    const RowMenu = ({ actions, scopes }: RowMenuProps) => <button onClick={() => start(actions[0]?.title, scopes.row)}>Restart</button>;
    const parts = { start, startBulk: jest.fn(), RowMenu, ActionButtons: () => null, BulkBar: () => null } as unknown as Actions;
    const view = readOneView("{ type: cards, request: {}, open: 'x/{row.id}', rowActions: [{ title: Restart, request: { path: '/{row.id}' } }] }").view as CardsConfig;
    render(
      <ActionsContext.Provider value={parts}>
        <CardsView view={view} body={null} rows={many(2)} scopes={{}} />
      </ActionsContext.Provider>,
      { wrapper: MemoryRouter },
    );
    const button = screen.getByRole('button', { name: 'Actions of Thing 1' });
    expect(button.closest('a')).toBeNull();
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('button', { name: 'Restart' }));
    expect(start).toHaveBeenCalledWith('Restart', expect.objectContaining({ name: 'Thing 1' }));
  });

  it('say when there are none', () => {
    show('empty: No apps.', []);
    expect(screen.getByText('No apps.')).toBeInTheDocument();
  });
});

describe('a mistake in app-config', () => {
  it('that selects cards is a warning', () => {
    const { problems } = readOneView('{ type: cards, request: {}, rowActions: [{ title: Restart, request: { path: /x }, bulk: true }] }');
    expect(problems).toMatchObject([{ severity: 'warning', key: 'proxyPages.pages.things.views[0].rowActions[0].bulk' }]);
  });

  it('costs the part that is wrong', () => {
    const { view, problems } = readOneView("{ type: cards, request: {}, title: 'a(', badge: state, fields: [{ value: 'b(' }, { value: c }], search: 5 }");
    expect(view).toMatchObject({ type: 'cards', badge: 'state', fields: [{ problems: [{}] }, { value: 'c', problems: [] }] });
    expect(problems.map(({ key }) => key.replace('proxyPages.pages.things.views[0].', ''))).toEqual(['title', 'search', 'fields[0].value']);
  });
});
