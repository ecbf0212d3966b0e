import { act, renderHook } from '@testing-library/react';
import { DEBOUNCE_MS, useDebounced } from './useDebounced';

describe('what is told when values pause', () => {
  const told = jest.fn();
  const debounce = () => renderHook(({ tell }) => useDebounced<string>(tell), { initialProps: { tell: (value: string) => told(value) as unknown } });

  beforeEach(() => {
    told.mockClear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('is the last one, once', () => {
    const { result } = debounce();
    act(() => result.current('a'));
    act(() => jest.advanceTimersByTime(DEBOUNCE_MS - 1));
    act(() => result.current('ab'));
    act(() => jest.advanceTimersByTime(DEBOUNCE_MS - 1));
    expect(told).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(1));
    expect(told.mock.calls).toEqual([['ab']]);
    act(() => jest.runAllTimers());
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is told at once by what goes away, and nothing where nothing waits', () => {
    const { result, unmount } = debounce();
    act(() => result.current('a'));
    unmount();
    expect(told.mock.calls).toEqual([['a']]);
    debounce().unmount();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is told to whoever listens by then', () => {
    const later = jest.fn();
    const { result, rerender } = debounce();
    const first = result.current;
    act(() => first('a'));
    rerender({ tell: later });
    act(() => jest.runAllTimers());
    expect(told).not.toHaveBeenCalled();
    expect(later.mock.calls).toEqual([['a']]);
    expect(result.current).toBe(first);
  });
});
