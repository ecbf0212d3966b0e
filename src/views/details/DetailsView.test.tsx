import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { readOneView } from '../../config/testing';
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
    expect(screen.queryByRole('button', { name: /more/ })).not.toBeInTheDocument();
  });

  it('have groups with titles of their own', () => {
    const { view, problems } = readOneView("{ type: details, request: {}, fields: [{ value: name }], groups: [{ title: '{data.name} of {params.id}', fields: [{ value: size, format: bytes }, { value: zone }] }, { title: Hidden, fields: [{ value: x, hide: true }] }] }");
    expect(problems).toEqual([]);
    render(<DetailsView view={view as DetailsDef} body={{ name: 'a', size: 1500, zone: 'b', x: 1 }} rows={[]} scopes={{ params: { id: '7' } }} />, { wrapper: MemoryRouter });
    expect(within(screen.getByRole('region', { name: 'a of 7' })).getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['1.5 kB', 'b']);
    expect(screen.queryByText('Hidden')).toBeNull();
  });

  it('infer no fields where there are groups', () => {
    const { view } = readOneView('{ type: details, request: {}, groups: [{ title: A, fields: [{ value: name }] }] }');
    render(<DetailsView view={view as DetailsDef} body={{ name: 'a', size: 1500 }} rows={[]} scopes={{}} />, { wrapper: MemoryRouter });
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Name']);
  });

  it('a wrong group costs no other', () => {
    const { view, problems } = readOneView('{ type: details, request: {}, groups: [{ title: A }, { title: B, fields: [{ value: name }] }] }');
    expect(problems).toMatchObject([{ key: expect.stringMatching(/groups\[0\]\.fields$/) as string }]);
    expect((view as DetailsDef).groups).toMatchObject([{ title: 'B' }]);
  });

  it('show an object as its members, and a list of objects as a table', () => {
    const ports = Array.from({ length: 12 }, (_, at) => ({ name: `p${at}`, port: 8000 + at }));
    show({ spec: { strategy: { type: 'RollingUpdate', limits: { maxSurge: 1, paused: false } }, ports } }, [{ ...field('spec', 'json'), format: undefined }]);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['spec', 'Ports']));
    expect(screen.getByText('RollingUpdate')).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: 'Ports' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Name', 'Port']);
    expect(table.getAllByRole('row')).toHaveLength(11);
    expect(isWide('spec')).toBe(true);
  });

  it('show more of a long list when asked', async () => {
    show({ items: Array.from({ length: 250 }, (_, id) => ({ id: `i${id}` })) }, [{ ...field('items', 'json'), format: undefined }]);
    await userEvent.click(screen.getByRole('button', { name: 'Show 100 of 240 more' }));
    expect(screen.getAllByRole('row')).toHaveLength(111);
    await userEvent.click(screen.getByRole('button', { name: 'Show 100 of 140 more' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show 40 of 40 more' }));
    expect(screen.getAllByRole('row')).toHaveLength(251);
  });

  it('show more columns of a list of large objects when asked', async () => {
    show({ items: [Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at}`, at]))] }, [{ ...field('items', 'json'), format: undefined }]);
    expect(screen.getAllByRole('columnheader')).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: 'Show 4 more columns' }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(12);
  });

  it.each<[string, Json]>([
    ['deeper than anybody reads', Array.from({ length: 400 }).reduce<Json>(deeper => ({ a: deeper, b: [{ c: 1 }, 2] }), { end: true })],
    ['with very many members', Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`m${at}`, at]))],
    ['of a list of this and that', [1, { a: 2 }, null, [3]]],
    ['that is empty', {}],
  ])('show a value %s as JSON in the end', (_what, value) => {
    const { container } = show({ value, name: 'x' }, [{ ...field('value', 'json'), format: undefined }]);
    expect(container.querySelector('pre, code, dd')).not.toBeNull();
    expect(container.querySelectorAll('*').length).toBeLessThan(500);
  });

  it('copy a value as the service sent it', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    show({ size: 1500, tags: ['a'], none: null }, [field('size', 'bytes'), field('tags', 'list'), field('none', 'text')]);
    await user.click(screen.getByRole('button', { name: 'Copy size' }));
    expect(write).toHaveBeenLastCalledWith('1500');
    await user.click(screen.getByRole('button', { name: 'Copy tags' }));
    expect(write).toHaveBeenLastCalledWith('[\n  "a"\n]');
    expect(screen.queryByRole('button', { name: 'Copy none' })).toBeNull();
  });
});
