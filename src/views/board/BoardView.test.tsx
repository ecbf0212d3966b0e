import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { readOneView } from '../../config/testing';
import type { Json } from '../../model';
import type { BoardView as BoardConfig } from './definition';
import BoardView from '.';

const ROWS: Json[] = [
  { name: 'a', state: 'Running' },
  { name: 'b', state: 'Failed', team: 'red' },
  { name: 'c', state: 'Running' },
  { name: 'd', state: null },
  { name: 'e', state: 'Degraded' },
];

function show(keys = 'status: state', rows: Json[] = ROWS, path = '/') {
  const view = readOneView(`{ type: board, request: {}, ${keys} }`).view as BoardConfig;
  return render(
    <MemoryRouter initialEntries={[path]}>
      <BoardView view={view} body={null} rows={rows} scopes={{}} />
    </MemoryRouter>,
  );
}
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const counts = () => within(screen.getByRole('group', { name: 'Show by state' })).getAllByRole('button').map(({ textContent }) => textContent);

describe('a board', () => {
  it('has the worst first, and counts the states in that order', () => {
    show();
    expect(titles()).toEqual(['b', 'e', 'd', 'a', 'c']);
    expect(counts()).toEqual(['Failed 1', 'Degraded 1', 'Unknown 1', 'Running 2']);
  });

  it('goes by the configured colours', () => {
    show('status: state, colors: { Running: error, Failed: success }');
    expect(titles()).toEqual(['a', 'c', 'd', 'e', 'b']);
  });

  it('shows only what has the chosen states, by the URL', async () => {
    show('status: state', ROWS, '/?1.status=Failed');
    expect(titles()).toEqual(['b']);
    expect(screen.getByRole('button', { name: 'Failed 1' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Degraded 1' }));
    expect(titles()).toEqual(['b', 'e']);
    await userEvent.click(screen.getByRole('button', { name: 'Failed 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Degraded 1' }));
    expect(titles()).toHaveLength(5);
  });

  it('offers to show all where nothing is in the chosen state any more', async () => {
    show('status: state', ROWS, '/?1.status=Gone');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toHaveLength(5);
  });

  it('leads on by links, and shows a second line and fields', () => {
    show("status: state, title: name, subtitle: team, open: 'x/{row.name}', fields: [{ title: Team, value: team }]");
    expect(screen.getByRole('link', { name: 'b' })).toHaveAttribute('href', '/proxy-pages/x/b');
    const tile = screen.getByRole('link', { name: 'b' }).closest('li') as HTMLElement;
    expect(within(tile).getByRole('definition')).toHaveTextContent('red');
    expect(tile).toHaveTextContent('Failed');
  });

  it('draws a large one in steps', async () => {
    show('status: state', Array.from({ length: 1000 }, (_, id) => ({ name: `n${id}`, state: 'Running' })));
    expect(titles()).toHaveLength(120);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(titles()).toHaveLength(240);
  });

  it('whose expression fails says so in the tile', () => {
    show("status: 'sum(state)'", [{ name: 'a', state: 'x' }]);
    expect(screen.getByRole('img', { name: /sum/ })).toBeInTheDocument();
    expect(counts()).toEqual(['Unknown 1']);
  });
});

describe('a mistake in app-config', () => {
  it('costs the part that is wrong, and without a status the board', () => {
    const { view, problems } = readOneView('{ type: board, request: {}, status: state, colors: { Up: success, Down: rot }, title: 5, heading: H }');
    expect(view).toMatchObject({ type: 'board', status: 'state', colors: { Up: 'success' }, title: 'H' });
    expect(problems.map(({ key }) => key.replace('proxyPages.pages.things.views[0].', '')).sort()).toEqual(['colors.Down', 'title']);
    expect(readOneView('{ type: board, request: {} }').view).toMatchObject({ type: 'invalid' });
  });
});
