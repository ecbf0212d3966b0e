import { cleanup, render, waitFor } from '@testing-library/react';
import * as fc from 'fast-check';
import { MemoryRouter } from 'react-router-dom';
import { hostileMarkup } from '../../dev/testing/hostile';
import { FORMAT_TYPES } from '../model';
import { Cell } from '.';

/** Elements that run, load or restyle something. */
const ACTIVE = 'script, iframe, object, embed, style, link, meta, base, form, svg [onload], foreignObject';

function expectHarmless(container: HTMLElement): void {
  expect(container.querySelectorAll(ACTIVE)).toHaveLength(0);
  for (const element of container.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|\/(?![/\\]))/i);
      if (name === 'src') expect(value).toMatch(/^(http:\/\/localhost\/|data:image\/(png|gif|jpeg|webp);base64,)/);
    }
    if (element instanceof HTMLAnchorElement && element.target === '_blank') expect(element.rel).toMatch(/noopener|noreferrer/);
  }
}

it('markdown never runs, loads or opens what it should not, once its code is there', async () => {
  const { container } = render(<Cell value={'# here\n\n[a](javascript:alert(1)) ![b](https://evil.example.com/x.svg) <script>alert(1)</script> <b onclick="x">c</b> <https://example.com>'} format={{ type: 'markdown' }} isBlock />, { wrapper: MemoryRouter });
  await waitFor(() => expect(container.querySelector('h3')).not.toBeNull());
  expectHarmless(container);
  fc.assert(
    fc.property(hostileMarkup, value => {
      const drawn = render(<Cell value={value} format={{ type: 'markdown' }} isBlock />, { wrapper: MemoryRouter });
      expectHarmless(drawn.container);
      cleanup();
    }),
    { numRuns: 150 },
  );
});

describe.each(FORMAT_TYPES.map(type => [type] as const))('a value of format %s', type => {
  it.each([[false], [true]])('never runs, loads or opens what it should not (as a block: %s)', isBlock => {
    fc.assert(
      fc.property(hostileMarkup, value => {
        const { container } = render(<Cell value={value} format={{ type }} isBlock={isBlock} />, { wrapper: MemoryRouter });
        expectHarmless(container);
        cleanup();
      }),
      { numRuns: 40 },
    );
  });
});
