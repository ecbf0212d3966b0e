import { act, render, screen } from '@testing-library/react';
import { NextTry } from './NextTry';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the next try', () => {
  it('counts down', () => {
    render(<NextTry at={Date.now() + 12_000} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Next try in 12 s.');
    act(() => jest.advanceTimersByTime(11_000));
    expect(screen.getByRole('timer')).toHaveTextContent('Next try in 1 s.');
    act(() => jest.advanceTimersByTime(2_000));
    expect(screen.getByRole('timer')).toHaveTextContent('Next try: now.');
  });

  it('begins anew with the next one', () => {
    const { rerender } = render(<NextTry at={Date.now() + 2_000} />);
    act(() => jest.advanceTimersByTime(3_000));
    rerender(<NextTry at={Date.now() + 300_000} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Next try in 5 min.');
  });
});
