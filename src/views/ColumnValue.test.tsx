import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import type { FormatType, Json } from '../model';
import { ColumnValue } from './ColumnValue';

describe('a column that leads somewhere', () => {
  it.each<[FormatType, string, string]>([
    ['text', 'checkout', 'checkout'],
    ['link', 'https://example.com', 'https://example.com'],
    ['email', 'jane@example.com', 'jane@example.com'],
    ['image', 'https://example.com/a.png', 'https://example.com/a.png'],
    ['entity', 'component:default/checkout', 'checkout'],
    ['user', 'user:default/jane', 'jane'],
  ])('holds no other link in format %s', (type, value, name) => {
    render(<ColumnValue reading={{ value, target: { kind: 'portal', to: '/there' } }} format={{ type }} />, { wrapper: MemoryRouter });
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/there');
  });

  it.each<[FormatType, unknown]>([
    ['link', 'https://example.com'],
    ['email', 'jane@example.com'],
    ['image', 'https://example.com/a.png'],
    ['entity', 'component:default/checkout'],
    ['link', ['https://example.com', 'https://example.org']],
  ])('is no tab stop in a table in format %s, as the cell is one, and is one elsewhere', (type, value) => {
    const { rerender } = render(<ColumnValue reading={{ value: value as Json }} format={{ type }} />, { wrapper: MemoryRouter });
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('tabindex', '-1');
    rerender(<ColumnValue reading={{ value: value as Json }} format={{ type }} isBlock />);
    for (const link of screen.getAllByRole('link')) expect(link).not.toHaveAttribute('tabindex');
  });
});
