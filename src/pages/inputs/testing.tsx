import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { SetupServer } from 'msw/node';
import { PROXY } from '../../../dev/testing/renderSite';

export const VIEW = {
  type: 'table',
  request: { path: '/things', query: { q: '{inputs.q}', owner: '{inputs.owner}', tag: '{inputs.tags}', from: '{inputs.span.from}', size: '{inputs.size}', open: '{inputs.open}' } },
  columns: [{ title: 'Asked', value: 'asked' }],
};

/** A page whose table sends every input. */
export const pageWith = (inputs: object[], more: object = {}) => ({
  proxyPages: { services: { inventory: { proxy: '/inventory' } }, pages: { things: { title: 'Things', service: 'inventory', inputs, views: [VIEW], ...more } } },
});

/** Answers with what was asked; the list grows with each request. */
export function listen(server: SetupServer, path = '/things'): string[] {
  const asked: string[] = [];
  server.use(
    http.get(`${PROXY}/inventory${path}`, ({ request }) => {
      const query = decodeURIComponent(new URL(request.url).search);
      asked.push(query);
      return HttpResponse.json([{ asked: `asked ${query}` }]);
    }),
  );
  return asked;
}

/** The row that comes with the answer to a query. */
export const shown = (query: string) => screen.findByRole('gridcell', { name: `asked ${query}`.trim() });

export const field = (name: string | RegExp) => screen.findByRole('textbox', { name });
