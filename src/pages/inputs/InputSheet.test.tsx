import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { renderSite } from '../../../dev/testing/renderSite';
import { field, listen, pageWith, shown } from './testing';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('on a narrow screen', () => {
  beforeEach(() => {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(368);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('the inputs are in a sheet, and its button says how many have a value', async () => {
    listen(server);
    await renderSite('/things?q=x', pageWith([{ name: 'q' }, { name: 'owner', type: 'select', options: ['team-a'] }]));
    expect(await shown('?q=x')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Filters (1)' }));
    const sheet = await screen.findByRole('dialog', { name: 'Filters' });
    await userEvent.click(within(sheet).getByRole('combobox', { name: 'Owner' }));
    await userEvent.click(await screen.findByRole('option', { name: 'team-a' }));
    await userEvent.click(within(sheet).getByRole('button', { name: 'Done' }));
    expect(await shown('?q=x&owner=team-a')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Filters (2)' })).toHaveFocus();
  });

  it('what was typed last counts, however the sheet is closed', async () => {
    listen(server);
    await renderSite('/things', pageWith([{ name: 'q' }]));
    await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
    await userEvent.type(await field('Q'), 'typed');
    await userEvent.keyboard('{Escape}');
    expect(await shown('?q=typed')).toBeInTheDocument();
  });
});
