import { act, render, screen } from '@testing-library/react';
import { Cell } from './Cell';

const NOW = Date.UTC(2026, 10, 22, 12);

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a time', () => {
  it.each([
    ['2026-11-22T11:00:00Z', '2026-11-22T11:00:00.000Z'],
    ['2026-11-22T11:00:00+0000', '2026-11-22T11:00:00.000Z'],
    [1_795_345_200, '2026-11-22T11:00:00.000Z'],
    [1_795_345_200_000, '2026-11-22T11:00:00.000Z'],
    ['/Date(1795345200000)/', '2026-11-22T11:00:00.000Z'],
  ])('of %p is marked up as one, with the exact time on hover', (value, dateTime) => {
    render(<Cell value={value} format={{ type: 'relative' }} />);
    const time = screen.getByText('1 hour ago');
    expect(time).toHaveAttribute('datetime', dateTime);
    expect(time).toHaveAttribute('title', new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' }).format(Date.parse(dateTime)));
  });

  it.each(['date', 'time'] as const)('shown as a %s has the exact time on hover', type => {
    const { container } = render(<Cell value={NOW} format={{ type }} />);
    const time = container.querySelector('time');
    expect(time).toHaveAttribute('datetime', '2026-11-22T12:00:00.000Z');
    expect(time).toHaveAttribute('title', new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' }).format(NOW));
    expect(jest.getTimerCount()).toBe(0);
  });

  it('of a date alone has no time of day', () => {
    render(<Cell value="2026-11-22" format={{ type: 'datetime' }} />);
    expect(screen.getByText('Nov 22, 2026')).not.toHaveAttribute('title');
  });

  it.each(['soon', 'checkout-2', 'NaN'])('of %j is the text as it came', value => {
    const { container } = render(<Cell value={value} format={{ type: 'datetime' }} />);
    expect(container.textContent).toBe(value);
    expect(container.querySelector('time')).toBeNull();
  });

  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-25', 'in 3 days'],
    ['2026-11-08', '2 weeks ago'],
  ])('of the day %s alone is %s, whatever the hour', (value, text) => {
    render(<Cell value={value} format={{ type: 'relative' }} />);
    expect(screen.getByText(text)).not.toHaveAttribute('title');
  });

  it('that is relative and comes with a new answer is compared with the time it is then', () => {
    const { rerender } = render(<Cell value={NOW - 3 * 86_400_000} format={{ type: 'relative' }} />);
    jest.setSystemTime(NOW + 40 * 60_000);
    rerender(<Cell value={NOW + 39 * 60_000} format={{ type: 'relative' }} />);
    expect(screen.getByText('1 minute ago')).toBeInTheDocument();
  });

  it('that is relative keeps up with the clock', () => {
    render(<Cell value={NOW - 30_000} format={{ type: 'relative' }} />);
    expect(screen.getByText('30 seconds ago')).toBeInTheDocument();
    act(() => jest.advanceTimersByTime(5_000));
    expect(screen.getByText('35 seconds ago')).toBeInTheDocument();
    // Each tick sets the next timer.
    for (let tick = 0; tick < 12; tick += 1) act(() => jest.advanceTimersByTime(5_000));
    expect(screen.getByText('1 minute ago')).toBeInTheDocument();
  });

  it('that is absolute sets no timer, and a relative one leaves none behind', () => {
    const { unmount } = render(<Cell value={NOW} format={{ type: 'datetime' }} />);
    expect(jest.getTimerCount()).toBe(0);
    unmount();
    const relative = render(<Cell value={NOW} format={{ type: 'relative' }} />);
    expect(jest.getTimerCount()).toBe(1);
    relative.unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});
