import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Json } from '../../model';
import { JsonTree } from './JsonTree';

const VALUE: Json = {
  metadata: { labels: { 'app.kubernetes.io/name': 'checkout', tier: 'web' } },
  items: Array.from({ length: 12 }, (_, id) => ({ name: `cart-${id}` })),
  total: 12,
};

let written: jest.Mock<Promise<void>, [string]>;

const show = (value: Json = VALUE) => {
  const user = userEvent.setup();
  // The one that user-event brings cannot be read back in jsdom.
  written = jest.fn((_text: string) => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } });
  render(<JsonTree value={value} label="JSON" maxHeight={600} />);
  return user;
};
const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const focused = () => document.activeElement?.textContent;
const clipboard = () => written.mock.lastCall?.[0];

describe('the tree', () => {
  it('says of every value where it stands', async () => {
    show();
    await screen.findByRole('searchbox');
    expect(screen.getByRole('tree', { name: 'JSON' })).toBeInTheDocument();
    expect(item(/items: \[12 items\]/)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('treeitem', { expanded: false })).toHaveLength(13);
    expect(item(/total: 12/)).toHaveAttribute('aria-level', '2');
    expect(item(/total: 12/)).toHaveAttribute('aria-posinset', '3');
    expect(item(/total: 12/)).not.toHaveAttribute('aria-expanded');
  });

  it('is one stop for Tab, and arrows, Home and End move in it', async () => {
    const user = show({ a: { b: { c: 1 } }, d: 2 });
    await user.tab();
    expect(focused()).toContain('{2 members}');
    await user.keyboard('{End}');
    expect(focused()).toContain('d: 2');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toContain('b: {1 member}');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toContain('c: 1');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.queryByRole('treeitem', { name: /c: 1/ })).toBeNull();
    await user.keyboard('{Home}');
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('opens and closes by a click', async () => {
    const user = show();
    await user.click(item(/labels:/));
    expect(item(/tier: "web"/)).toBeInTheDocument();
    await user.click(item(/metadata:/));
    expect(screen.queryByRole('treeitem', { name: /labels:/ })).toBeNull();
  });
});

describe('copying', () => {
  it('by key gives the path as an expression, and with shift the value', async () => {
    const user = show();
    await user.click(item(/labels:/));
    await user.click(item(/kubernetes/));
    await user.keyboard('c');
    expect(await screen.findByText('Copied metadata.labels."app.kubernetes.io/name"')).toBeInTheDocument();
    expect(clipboard()).toBe('metadata.labels."app.kubernetes.io/name"');
    await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}');
    expect(clipboard()).toBe('"checkout"');
    await user.keyboard('{Home}{Control>}c{/Control}');
    expect(clipboard()).toBe('@');
  });

  it('by buttons on the value that was clicked, which Tab reaches too', async () => {
    const user = show();
    await user.click(item(/total/));
    await user.click(within(item(/total/)).getByRole('button', { name: 'Copy the path total' }));
    expect(clipboard()).toBe('total');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy the value of total as JSON' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(clipboard()).toBe('12');
  });

  it('gives all of a value of which the tree shows the first part', async () => {
    const long = Array.from({ length: 300 }, (_, id) => id);
    const user = show(long);
    await user.click(item(/300 items/));
    await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}');
    expect(JSON.parse(clipboard() ?? '')).toEqual(long);
  });
});

describe('searching', () => {
  const field = () => screen.findByRole('searchbox', { name: /^Search names and values/ });

  it('is not offered for a handful of values', () => {
    show({ a: 1 });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('marks, counts, and goes from match to match, opening what is around them', async () => {
    const user = show();
    await user.type(await field(), 'CART-1');
    expect(await screen.findByText('3 matches')).toHaveAttribute('role', 'status');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Match 1 of 3')).toBeInTheDocument();
    expect(within(item(/name: " ?cart-1 ?"/)).getByText('cart-1').tagName).toBe('MARK');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await screen.findByText('Match 3 of 3')).toBeInTheDocument();
    expect(item(/name: " ?cart-1 ?1"/)).toHaveClass('pp-json-found');
    expect(await field()).toHaveFocus();
  });

  it('says that nothing matches', async () => {
    const user = show();
    await user.type(await field(), 'nowhere');
    expect(await screen.findByText('No match')).toBeInTheDocument();
  });
});
