import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from './ErrorBoundary';

let broken = true;
function Part() {
  if (broken) throw new Error('no luck');
  return <p>all well</p>;
}
const fallback = (error: Error, retry: () => void) => <button onClick={retry}>{error.message}</button>;

describe('ErrorBoundary', () => {
  beforeEach(() => {
    broken = true;
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('shows the fallback in place of the part that threw, and nothing else is lost', () => {
    render(
      <>
        <ErrorBoundary fallback={fallback}>
          <Part />
        </ErrorBoundary>
        <p>beside</p>
      </>,
    );
    expect(screen.getByRole('button', { name: 'no luck' })).toBeInTheDocument();
    expect(screen.getByText('beside')).toBeInTheDocument();
  });

  it('gives the part another chance on retry', async () => {
    render(
      <ErrorBoundary fallback={fallback}>
        <Part />
      </ErrorBoundary>,
    );
    broken = false;
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByText('all well')).toBeInTheDocument();
  });

  it('gives the part another chance when what it shows changes', () => {
    const boundary = (resetKey: number) => (
      <ErrorBoundary fallback={fallback} resetKey={resetKey}>
        <Part />
      </ErrorBoundary>
    );
    const { rerender } = render(boundary(1));
    broken = false;
    rerender(boundary(2));
    expect(screen.getByText('all well')).toBeInTheDocument();
  });
});
