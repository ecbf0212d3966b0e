import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { PROXY, renderSite } from '../../dev/testing/renderSite';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const site = (view: object) => ({ proxyPages: { services: { s: { proxy: '/s' } }, pages: { things: { service: 's', views: [{ request: { path: '/things' }, ...view }] } } } });

describe('headings inside of a view', () => {
  it.each([
    ['below the title of their card', { heading: 'Things' }, 3],
    ['below the title of the page, where their card has none', {}, 2],
  ])('are %s', async (_where, heading, level) => {
    server.use(http.get(`${PROXY}/s/things`, () => HttpResponse.json([{ name: 'Checkout' }])));
    await renderSite('/things', site({ type: 'cards', title: 'name', ...heading }));
    expect(await screen.findByRole('heading', { name: 'Checkout', level })).toBeInTheDocument();
  });
});
