import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../../dev/testing/renderSite';
import { VIEW, field, listen, pageWith, shown } from './testing';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('the inputs of a page', () => {
  const owner = { name: 'owner', type: 'select', options: ['team-a', { value: 'team-b', label: 'Team B' }] };

  it('say nothing to the service while they are empty', async () => {
    const asked = listen(server);
    await renderSite('/things', pageWith([{ name: 'q' }, owner, { name: 'tags', type: 'multiselect', options: ['x'] }, { name: 'span', type: 'daterange' }, { name: 'size', type: 'number' }, { name: 'open', type: 'boolean' }]));
    expect(await shown('')).toBeInTheDocument();
    expect(await screen.findByRole('group', { name: 'Filters' })).toBeInTheDocument();
    expect(asked).toEqual(['']);
  });

  it('begin with their defaults, and with what the URL says instead', async () => {
    listen(server);
    const inputs = [{ name: 'q', default: 'all' }, { ...owner, default: 'team-a' }, { name: 'tags', type: 'multiselect', options: ['x', 'y'], default: ['x', 'y'] }, { name: 'size', type: 'number', default: 5 }, { name: 'open', type: 'boolean', default: true }];
    await renderSite('/things?owner=team-b&q=&size=many', pageWith(inputs));
    expect(await shown('?owner=team-b&tag=x&tag=y&size=5&open=true')).toBeInTheDocument();
    expect(await field('Q')).toHaveValue('');
    expect(screen.getByRole('combobox', { name: 'Owner' })).toHaveTextContent('Team B');
    expect(screen.getByRole('textbox', { name: 'Size' })).toHaveValue('5');
    expect(screen.getByRole('checkbox', { name: 'Open' })).toBeChecked();
  });

  it('drive the requests', async () => {
    listen(server);
    await renderSite('/things', pageWith([{ name: 'q', label: 'Search' }, owner, { name: 'open', type: 'boolean', label: 'Only open' }]));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Owner' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Team B' }));
    expect(await shown('?owner=team-b')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only open' }));
    expect(await shown('?owner=team-b&open=true')).toBeInTheDocument();
    await userEvent.type(await field('Search'), 'che{Enter}');
    expect(await shown('?q=che&owner=team-b&open=true')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only open' }));
    expect(await shown('?q=che&owner=team-b')).toBeInTheDocument();
  });

  it('send what is typed when the typing pauses', async () => {
    const asked = listen(server);
    await renderSite('/things', pageWith([{ name: 'q' }]));
    await shown('');
    await userEvent.type(await field('Q'), 'checkout');
    expect(await shown('?q=checkout')).toBeInTheDocument();
    expect(asked).toEqual(['', '?q=checkout']);
  });

  it('never send what is no number', async () => {
    const asked = listen(server);
    await renderSite('/things', pageWith([{ name: 'size', type: 'number' }]));
    await userEvent.type(await field('Size'), '5x');
    await userEvent.tab();
    expect(await screen.findByText('This is not a number.')).toBeInTheDocument();
    await userEvent.type(await field('Size'), '{Backspace}{Enter}');
    expect(await shown('?size=5')).toBeInTheDocument();
    expect(asked).toEqual(['', '?size=5']);
  });

  it('take a range of days that ends before it begins for a slip', async () => {
    listen(server);
    await renderSite('/things', pageWith([{ name: 'span', type: 'daterange', default: { from: '2026-01-05' } }]));
    expect(await shown('?from=2026-01-05')).toBeInTheDocument();
    const [from, to] = [await screen.findByLabelText('Span from'), screen.getByLabelText('to')];
    fireEvent.change(to, { target: { value: '2026-01-01' } });
    expect(await screen.findByText('This ends before it begins.')).toBeInTheDocument();
    fireEvent.change(from, { target: { value: '2025-12-30' } });
    expect(await shown('?from=2025-12-30')).toBeInTheDocument();
    expect(screen.queryByText('This ends before it begins.')).not.toBeInTheDocument();
  });

  it('are given back their defaults by Clear', async () => {
    listen(server);
    await renderSite('/things?q=x&owner=', pageWith([{ name: 'q' }, { ...owner, default: 'team-a' }]));
    expect(await shown('?q=x')).toBeInTheDocument();
    await userEvent.type(await field('Q'), 'yz');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await shown('?owner=team-a')).toBeInTheDocument();
    expect(await field('Q')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Filters' })).toHaveFocus();
  });

  it('can be cleared where they leave nothing', async () => {
    server.use(http.get(`${PROXY}/inventory/things`, ({ request }) => HttpResponse.json(new URL(request.url).search === '' ? [{ asked: 'all' }] : [])));
    await renderSite('/things?q=x', pageWith([{ name: 'q' }]));
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByRole('gridcell', { name: 'all' })).toBeInTheDocument();
    expect(await field('Q')).toHaveValue('');
  });

  it('stand in the titles', async () => {
    listen(server);
    await renderSite('/things?owner=team-b', pageWith([owner], { title: 'Things of {inputs.owner}', views: [{ ...VIEW, title: 'By {inputs.owner}' }] }));
    expect(await screen.findByRole('heading', { name: 'Things of team-b', level: 1 })).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'By team-b', level: 2 })).toBeInTheDocument();
  });

  it('are not there on a page without any', async () => {
    listen(server);
    await renderSite('/things', pageWith([]));
    await shown('');
    expect(screen.queryByRole('group', { name: 'Filters' })).not.toBeInTheDocument();
  });

  it('cancel the request under way when they change', async () => {
    const aborted: string[] = [];
    server.use(
      http.get(`${PROXY}/inventory/things`, async ({ request }) => {
        const query = new URL(request.url).search;
        if (query !== '?q=slow') return HttpResponse.json([{ asked: `asked ${query}` }]);
        await new Promise<void>(resolve => request.signal.addEventListener('abort', () => resolve()));
        aborted.push(query);
        return HttpResponse.json([]);
      }),
    );
    await renderSite('/things?q=slow', pageWith([{ name: 'q' }]));
    await userEvent.clear(await field('Q'));
    await userEvent.type(await field('Q'), 'quick{Enter}');
    expect(await shown('?q=quick')).toBeInTheDocument();
    await waitFor(() => expect(aborted).toEqual(['?q=slow']));
  });
});

describe('a required input without a value', () => {
  const inputs = [{ name: 'owner', type: 'select', options: ['team-a'], required: true }, { name: 'q' }];

  it('holds back what needs it, and nothing else', async () => {
    const asked = listen(server);
    const others = listen(server, '/others');
    await renderSite('/things', pageWith(inputs, { views: [{ ...VIEW, title: 'Things' }, { ...VIEW, title: 'Others', request: { path: '/others' } }] }));
    expect(await screen.findByText('Choose Owner to see this.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Things', level: 2 })).toBeInTheDocument();
    await shown('');
    expect([asked, others]).toEqual([[], ['']]);
    await userEvent.click(await screen.findByRole('combobox', { name: /^Owner/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'team-a' }));
    expect(await shown('?owner=team-a')).toBeInTheDocument();
    expect(screen.queryByText('Choose Owner to see this.')).not.toBeInTheDocument();
    expect(asked).toEqual(['?owner=team-a']);
  });

  it('holds back the request of the page and its texts', async () => {
    const asked = listen(server);
    await renderSite('/things', pageWith(inputs, { title: '{data[0].asked}', request: { path: '/things', query: { owner: '{inputs.owner}' } }, views: [{ type: 'json' }] }));
    expect(await screen.findByText('Choose Owner to see this.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'things', level: 1 })).toBeInTheDocument();
    expect(asked).toEqual([]);
  });
});
