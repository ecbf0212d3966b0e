import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import type { Column, Json } from '../../model';
import type { DetailsView as DetailsDef } from './definition';
import DetailsView from '.';

const field = (title: string, type: NonNullable<Column['format']>['type']): Column => ({ key: title, title, value: title, format: { type }, problems: [] });

function show(body: Json, fields?: Column[]) {
  const view: DetailsDef = { type: 'details', key: 'k', id: '1', width: 12, problems: [], ...(fields && { fields }) };
  return render(<DetailsView view={view} body={body} rows={[]} scopes={{}} />, { wrapper: MemoryRouter });
}
/** Whether the field with a title takes the whole row. */
const isWide = (title: string) => getComputedStyle(screen.getByText(title).parentElement as Element).gridColumn === '1/-1';

describe('details', () => {
  it('draw markdown in the whole width', async () => {
    show({ notes: '# Title\n\n- one', name: 'x' }, [field('notes', 'markdown'), field('name', 'text')]);
    expect(await screen.findByRole('heading', { level: 3, name: 'Title' })).toBeInTheDocument();
    expect(screen.getByRole('listitem')).toHaveTextContent('one');
    expect(isWide('notes')).toBe(true);
    expect(isWide('name')).toBe(false);
  });

  it('show JSON indented in the whole width, and scalars beside the others', () => {
    show({ config: { a: [1] }, flag: true }, [field('config', 'json'), field('flag', 'json')]);
    expect(screen.getByText(/"a"/).textContent).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(isWide('config')).toBe(true);
    expect(isWide('flag')).toBe(false);
  });

  it('know markdown by the name of a field', async () => {
    show({ readme: '## Hello' });
    expect(await screen.findByRole('heading', { name: 'Hello' })).toBeInTheDocument();
  });

  it('fold away what is hidden', async () => {
    show({ name: 'x', notes: 'y', size: 1 }, [field('name', 'text'), { ...field('notes', 'text'), hide: true }, { ...field('size', 'number'), hide: true }]);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['name']);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['name', 'notes', 'size']);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
