import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { readOneView } from '../../config/testing';
import type { Json } from '../../model';
import type { StatsView as StatsConfig } from './definition';
import StatsView from '.';

let views = 0;

/** A view as an operator writes it; each has a key of its own, so that none remembers another's values. */
function read(stats: string): StatsConfig {
  views += 1;
  return { ...(readOneView(`{ type: stats, request: {}, stats: ${stats} }`).view as StatsConfig), key: `view-${views}` };
}
const element = (view: StatsConfig, body: Json, updatedAt = 1) => <StatsView view={view} body={body} rows={[]} scopes={{}} updatedAt={updatedAt} />;
const show = (stats: string, body: Json) => render(element(read(stats), body), { wrapper: MemoryRouter });
const tile = (title: string) => screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;

describe('stats', () => {
  it('show numbers of the response in their formats', () => {
    show("[{ value: used, format: bytes }, { title: 'Of {data.name}', value: items.length(@) }]", { used: 1500, name: 'things', items: [1, 2] });
    expect(tile('Used')).toHaveTextContent('1.5 kB');
    expect(tile('Of things')).toHaveTextContent('2');
  });

  it('say what the highest threshold that is reached means, whatever their order', () => {
    show('[{ title: A, value: a, thresholds: [{ from: 95, color: error }, { from: 80, color: warning }] }, { title: B, value: b, thresholds: [{ from: 1, color: info, label: Some }] }, { title: C, value: c, thresholds: [{ from: 1, color: error }] }]', { a: 80, b: 5, c: 0 });
    expect(within(tile('A')).getByRole('img', { name: 'Warning' })).toBeInTheDocument();
    expect(tile('B')).toHaveTextContent('Some');
    expect(within(tile('C')).queryByRole('img')).toBeNull();
  });

  it('compare thresholds with what the service gives, not with what is shown', () => {
    show('[{ title: A, value: a, format: { type: percent, scale: fraction }, thresholds: [{ from: 0.5, color: warning }, { from: 2, color: error }] }]', { a: 0.6 });
    expect(tile('A')).toHaveTextContent('60%');
    expect(within(tile('A')).getByRole('img', { name: 'Warning' })).toBeInTheDocument();
  });

  it('compare with a number of the response, and say whether that is good', () => {
    show('[{ title: Slow, value: now, trend: before, up: bad }, { title: Fast, value: before, trend: now, up: good }, { title: Same, value: now, trend: now }]', { now: 300, before: 240 });
    expect(tile('Slow')).toHaveTextContent('60 (25%)');
    expect(within(tile('Slow')).getByText('Up 60 (25%) from 240, which is worse.')).toBeInTheDocument();
    expect(within(tile('Fast')).getByText('Down 60 (20%) from 300, which is worse.')).toBeInTheDocument();
    expect(within(tile('Same')).getByText('No change from 300.')).toBeInTheDocument();
  });

  it('compare with what the answer before said, and draw what was seen', () => {
    const view = read('[{ title: A, value: a, trend: true, sparkline: true }]');
    const { rerender } = render(element(view, { a: 10 }), { wrapper: MemoryRouter });
    expect(tile('A')).not.toHaveTextContent(/from/);
    rerender(element(view, { a: 15 }, 2));
    expect(within(tile('A')).getByText(/^Up 5 \(50%\) from 10 at /)).toBeInTheDocument();
    expect(within(tile('A')).getByRole('img', { name: 'A: 2 values from 10 to 15, the last is 15' })).toBeInTheDocument();
    rerender(element(view, { a: 15 }, 3));
    expect(within(tile('A')).getByText(/^No change from 15 at /)).toBeInTheDocument();
  });

  it('draw a list of numbers, leaving out what is none', () => {
    show('[{ title: A, value: a, sparkline: list }, { title: B, value: a, sparkline: a }]', { a: 1, list: [3, null, '1', 2] });
    expect(within(tile('A')).getByRole('img')).toHaveAccessibleName('A: 3 values from 1 to 3, the last is 2');
    expect(within(tile('B')).queryByRole('img')).toBeNull();
  });

  it('lead somewhere by a real link', () => {
    show("[{ title: A, value: a, open: 'things/{data.id}' }]", { a: 1, id: 'x y' });
    expect(screen.getByRole('link', { name: 'A' })).toHaveAttribute('href', '/proxy-pages/things/x%20y');
  });

  it('that fail cost themselves only', () => {
    show("[{ title: Bad, value: 'sum(name)' }, { title: Worse, value: a, trend: 'sum(name)' }, { title: Good, value: a }]", { name: 'x', a: 7 });
    expect(within(tile('Bad')).getByRole('img', { name: 'no value' })).toBeInTheDocument();
    expect(within(tile('Worse')).getByText('7')).toBeInTheDocument();
    expect(within(tile('Worse')).getByRole('img', { name: /sum/ })).toBeInTheDocument();
    expect(tile('Good')).toHaveTextContent('7');
  });

  it('say when there is nothing', () => {
    show('[{ value: a }]', null);
    expect(screen.getByText('There is nothing here.')).toBeInTheDocument();
  });
});

describe('a mistake in app-config', () => {
  it('costs the stat or the part of it that is wrong', () => {
    const { view, problems } = readOneView("{ type: stats, request: {}, stats: [{ value: 'a(' }, { value: a, thresholds: [{ from: x, color: error }], up: no }, { title: T }, 5, { value: b }] }");
    expect((view as StatsConfig).stats).toMatchObject([{ value: 'a', title: 'A', thresholds: [] }, { value: 'b' }]);
    expect(problems.map(({ key }) => key.replace('proxyPages.pages.things.views[0].', ''))).toEqual(['stats[0].value', 'stats[1].up', 'stats[2].value', 'stats[3]', 'stats[1].thresholds[0].from']);
  });

  it('costs the view where there are no stats at all', () => {
    expect(readOneView('{ type: stats, request: {} }').view).toMatchObject({ type: 'invalid' });
  });
});
