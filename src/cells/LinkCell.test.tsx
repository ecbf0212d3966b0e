import { render, screen } from '@testing-library/react';
import { Cell } from './Cell';

const link = { type: 'link' } as const;

describe('a link', () => {
  it.each([
    ['https://www.example.com/a/', 'https://www.example.com/a/', 'example.com/a'],
    ['http://example.com', 'http://example.com/', 'example.com'],
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d', 'example.com/a?b=c#d'],
    ['mailto:team@example.com', 'mailto:team@example.com', 'team@example.com'],
  ])('to %s opens a new tab that knows nothing of the portal', (value, href, name) => {
    render(<Cell value={value} format={link} />);
    const anchor = screen.getByRole('link', { name });
    expect(anchor).toHaveAttribute('href', href);
    expect(anchor).toHaveAttribute('target', '_blank');
    expect(anchor).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///x', 'ftp://x', 'example.com', '/path', '//evil.example.com', 'not a link'])(
    'is none for %j, which stays text',
    value => {
      const { container } = render(<Cell value={value} format={link} />);
      expect(screen.queryByRole('link')).not.toBeInTheDocument();
      expect(container.textContent).toBe(value);
    },
  );

  it('inside another link is text', () => {
    const { container } = render(<Cell value="https://example.com/a" format={link} isLinked />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container.textContent).toBe('https://example.com/a');
  });

  it.each([[0], [false], [{ href: 'https://example.com' }]])('is none for %p', value => {
    const { container } = render(<Cell value={value} format={link} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container.textContent).toBe(JSON.stringify(value));
  });
});
