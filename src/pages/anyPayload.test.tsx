import { cleanup, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { storageApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider, mockApis } from '@backstage/test-utils';
import { MemoryRouter } from 'react-router-dom';
import { hostileMarkup } from '../../dev/testing/hostile';
import type { Json } from '../model';
import { MAX_DEPTH, parseJson } from '../rows/decode/parseJson';
import type { ValidView } from './selectView';
import { ViewContent } from './ViewContent';

const key = fc.oneof(fc.constantFrom('id', 'name', 'items', 'data', 'status', 'created_at', 'size', 'url', 'readme', '__proto__', 'constructor', 'toString', 'length', '', ' ', 'a.b', '"', '$row'), fc.string({ maxLength: 4 }));
const leaf = fc.oneof(fc.constantFrom<Json>(null, 0, -1, 1e21, true, '', '0', 'NaN', '2026-01-31', '/Date(1)/', '500m', 'https://example.com', '9007199254740993'), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), hostileMarkup);
const { payload } = fc.letrec<{ payload: Json }>(tie => ({
  payload: fc.oneof({ depthSize: 'medium' }, leaf, fc.array(tie('payload'), { maxLength: 5 }), fc.dictionary(key, tie('payload'), { maxKeys: 5 })),
}));

const view = (type: string): ValidView => ({ type, key: 'k', id: '1', width: 12, problems: [] });

async function show(type: string, value: Json): Promise<void> {
  render(
    <TestApiProvider apis={[[storageApiRef, mockApis.storage()]]}>
      <MemoryRouter>
        <ViewContent view={view(type)} decoded={{ form: 'json', value }} scopes={{}} absences={{ requests: {} }} />
      </MemoryRouter>
    </TestApiProvider>,
  );
  await screen.findByText((_text, element) => element?.tagName === 'BODY' && element.textContent !== '' && !element.querySelector('[aria-label="Loading"]'));
  // What an error boundary says of a view that threw.
  expect(document.body.textContent).not.toContain('Cannot read');
  expect(document.querySelectorAll('script, iframe')).toHaveLength(0);
  cleanup();
}

describe.each(['auto', 'table', 'details', 'json'])('a view of type %s', type => {
  it('shows any answer, or says why it cannot', async () => {
    await fc.assert(fc.asyncProperty(payload, value => show(type, value)), { numRuns: 40 });
  });

  it('shows one that is nested as deep as is let in', async () => {
    const half = MAX_DEPTH / 2;
    await show(type, parseJson(`${'{"child":['.repeat(half)}1${']}'.repeat(half)}`));
  });
});

it('no answer changes what all objects have', async () => {
  await show('auto', JSON.parse('[{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "name": "x"}]') as Json);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
