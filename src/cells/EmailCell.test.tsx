import { render, screen } from '@testing-library/react';
import { Cell } from './Cell';

const email = { type: 'email' } as const;

describe('an email address', () => {
  it('is a link that writes to it', () => {
    render(<Cell value=" jane@example.com " format={email} />);
    const link = screen.getByRole('link', { name: 'jane@example.com' });
    expect(link).toHaveAttribute('href', 'mailto:jane@example.com');
    expect(link).not.toHaveAttribute('target');
  });

  it('cannot add anything to the mail', () => {
    render(<Cell value="a?bcc=x&b@example.com" format={email} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'mailto:a%3Fbcc%3Dx%26b@example.com');
  });

  it.each(['jane', 'mailto:jane@example.com', 'a@b.de?bcc=c@d.de', 'Jane <jane@example.com>'])('is none in %j, which stays text', value => {
    const { container } = render(<Cell value={value} format={email} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container.textContent).toBe(value);
  });

  it('inside another link is text', () => {
    const { container } = render(<Cell value="jane@example.com" format={email} isLinked />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container.textContent).toBe('jane@example.com');
  });
});
