import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import type { Format } from '../model';
import { Cell } from './Cell';

const show = (value: unknown, format: Format, isLinked = false) =>
  render(
    <MemoryRouter basename="/portal" initialEntries={['/portal/proxy-pages']}>
      <Cell value={value} format={format} isLinked={isLinked} />
    </MemoryRouter>,
  );

describe('an entity', () => {
  it.each<[Format, string, string, string]>([
    [{ type: 'entity' }, 'component:default/checkout', 'checkout', '/catalog/default/component/checkout'],
    [{ type: 'entity' }, 'checkout', 'checkout', '/catalog/default/component/checkout'],
    [{ type: 'entity', kind: 'System' }, 'team/shop', 'team/shop', '/catalog/team/system/shop'],
    [{ type: 'entity', kind: 'system' }, 'API:shop', 'shop', '/catalog/default/api/shop'],
    [{ type: 'user' }, 'jane.doe', 'jane.doe', '/catalog/default/user/jane.doe'],
    [{ type: 'user' }, 'group:default/team-a', 'team-a', '/catalog/default/group/team-a'],
    [{ type: 'user', kind: 'group' }, 'team-a', 'team-a', '/catalog/default/group/team-a'],
  ])('of %j and %j is the link %j to %s below the portal', (format, value, name, path) => {
    show(value, format);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/portal${path}`);
  });

  it('has its whole reference on hover', () => {
    show('checkout', { type: 'entity' });
    expect(screen.getByRole('link')).toHaveAttribute('title', 'component:default/checkout');
  });

  it.each([['a/b/c'], ['jane@example.com'], ['default/..'], ['two words'], [5], [{ kind: 'x' }]])('is none in %p, which stays text', value => {
    const { container } = show(value, { type: 'entity' });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container.textContent).toBe(typeof value === 'string' ? value : JSON.stringify(value));
  });

  it('inside another link is its name', () => {
    const { container } = show('user:default/jane', { type: 'user' }, true);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container.textContent).toBe('jane');
  });
});
