import { fireEvent, render, screen } from '@testing-library/react';
import { Cell } from './Cell';

const image = { type: 'image' } as const;
const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';

describe('an image', () => {
  it.each([
    ['/api/logos/my%20team.png?v=1', `${window.location.origin}/api/logos/my%20team.png?v=1`, 'my team.png'],
    [PIXEL, PIXEL, 'image'],
  ])('of %s is loaded when it comes into view, at a fixed height', (value, source, alt) => {
    render(<Cell value={value} format={image} />);
    const shown = screen.getByRole('img', { name: alt });
    expect(shown).toHaveAttribute('src', source);
    expect(shown).toHaveAttribute('loading', 'lazy');
    expect(shown).toHaveStyle({ height: '24px' });
  });

  it('of another origin is a link, for the browser would refuse it', () => {
    render(<Cell value="https://example.com/logo.png" format={image} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'example.com/logo.png' })).toHaveAttribute('href', 'https://example.com/logo.png');
  });

  it('that does not load is its address; another one is tried anew', () => {
    const { rerender, container } = render(<Cell value="/gone.png" format={image} />);
    fireEvent.error(screen.getByRole('img'));
    expect(container.textContent).toBe('/gone.png');
    rerender(<Cell value="/there.png" format={image} />);
    expect(screen.getByRole('img', { name: 'there.png' })).toBeInTheDocument();
  });

  it.each(['data:image/svg+xml;base64,PHN2Zz4=', 'data:image/svg+xml,<svg/>', 'data:text/html;base64,eA==', 'javascript:alert(1)', '//evil.example.com/x.png', '/\\evil.example.com/x.png', 'logo.png', 'blob:x'])('is not loaded from %j', value => {
    const { container } = render(<Cell value={value} format={image} />);
    expect(container.querySelector('img, a')).toBeNull();
    expect(container.textContent).toBe(value);
  });
});
