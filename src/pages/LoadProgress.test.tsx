import { render, screen } from '@testing-library/react';
import { LoadProgress } from './LoadProgress';

it('says how much of an answer has arrived', () => {
  render(<LoadProgress progress={{ bytes: 3_200_000, total: 10_000_000 }} />);
  expect(screen.getByText('3.2 MB of 10 MB')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Loading' })).toHaveAttribute('aria-valuenow', '32');
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '3.2 MB of 10 MB');
});

it('makes nothing up where nobody knows how long the answer is', () => {
  render(<LoadProgress progress={{ bytes: 3_200_000 }} />);
  expect(screen.getByText('3.2 MB so far')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');
});
