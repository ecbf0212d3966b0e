import { useState } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormatType, Json } from '../../model';
import FilterMenu from './FilterMenu';
import { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { Filter } from './tableState';

const told = jest.fn();

function Menu({ type, rows, filter: first, index }: { type: FormatType; rows: Json[]; filter?: Filter; index?: TableIndex }) {
  const column: TableColumn = { key: 'k', id: 'took', title: 'Took', value: 'took', format: { type }, width: 100, problems: [] };
  const [filter, setFilter] = useState(first);
  const [known] = useState(() => index ?? new TableIndex(rows, [column], {}));
  const change = (next: Filter | undefined) => {
    told(next);
    setFilter(next);
  };
  return <FilterMenu anchor={document.body} column={column} index={known} filter={filter} onChange={change} onClose={() => undefined} />;
}

const open = (type: FormatType, { rows = [], ...more }: { rows?: Json[]; filter?: Filter; index?: TableIndex } = {}) => render(<Menu type={type} rows={rows} {...more} />);
const clear = () => userEvent.click(screen.getByRole('button', { name: 'Clear' }));
const last = () => told.mock.calls.at(-1) as [Filter | undefined];

describe('the filter of a column', () => {
  beforeEach(() => told.mockClear());

  it.each<[FormatType, string]>([
    ['number', 'From'],
    ['integer', 'From'],
    ['percent', 'From (%)'],
    ['bytes', 'From (bytes)'],
    ['duration', 'From (seconds)'],
  ])('of format %s has bounds, and says what they are given in: %s', (type, label) => {
    open(type);
    expect(screen.getByLabelText(label)).toHaveAttribute('type', 'number');
  });

  it.each<[FormatType, string]>([
    ['date', 'date'],
    ['datetime', 'datetime-local'],
    ['relative', 'datetime-local'],
  ])('of format %s has bounds of the type %s', (type, field) => {
    open(type);
    expect(screen.getByLabelText('From')).toHaveAttribute('type', field);
  });

  it.each<[FormatType]>([['text'], ['list'], ['email'], ['entity'], ['time']])('of format %s looks for words', type => {
    open(type);
    expect(screen.getByLabelText('Took contains')).toBeInTheDocument();
  });
});

describe('typing in a filter', () => {
  beforeEach(() => {
    told.mockClear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());
  const type = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  const pause = () => act(() => jest.advanceTimersByTime(500));

  it('tells once when it pauses', () => {
    open('text');
    type('Took contains', 'a');
    type('Took contains', 'ab');
    expect(told).not.toHaveBeenCalled();
    pause();
    expect(told.mock.calls).toEqual([[{ kind: 'text', text: 'ab' }]]);
  });

  it('has both bounds of a range, of which one may be missing', () => {
    open('number');
    type('From', '1');
    type('To', '20');
    pause();
    expect(last()).toEqual([{ kind: 'range', from: 1, to: 20 }]);
    type('From', '');
    pause();
    expect(last()).toEqual([{ kind: 'range', to: 20 }]);
    type('To', '');
    pause();
    expect(last()).toEqual([undefined]);
  });

  it('is told at once when the menu closes', () => {
    const { unmount } = open('number');
    type('From', '7');
    unmount();
    expect(last()).toEqual([{ kind: 'range', from: 7 }]);
  });
});

describe('clearing a filter', () => {
  it('empties the bounds', async () => {
    open('number', { filter: { kind: 'range', from: 5, to: 9 } });
    expect(screen.getByLabelText('From')).toHaveValue(5);
    await clear();
    expect(screen.getByLabelText('From')).toHaveValue(null);
    expect(screen.getByLabelText('To')).toHaveValue(null);
    expect(last()).toEqual([undefined]);
  });

  it('empties the words', async () => {
    open('text', { filter: { kind: 'text', text: 'abc' } });
    await clear();
    expect(screen.getByLabelText('Took contains')).toHaveValue('');
  });
});

describe('the choices of a filter', () => {
  it('say that they are being counted until they are', async () => {
    let tell: (choices: Array<{ text: string; count: number }>) => void = () => undefined;
    const index = { choices: () => new Promise(resolve => (tell = resolve)) } as unknown as TableIndex;
    open('badge', { index });
    expect(screen.getByRole('progressbar', { name: 'Counting the values' })).toBeInTheDocument();
    await act(() => Promise.resolve(tell([{ text: 'Up', count: 3 }])));
    expect(screen.getByRole('checkbox', { name: 'Up (3)' })).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('are so many as can be looked over, and the rest can be found', async () => {
    open('badge', { rows: Array.from({ length: 300 }, (_, at) => ({ took: `value ${at}` })) });
    expect(await screen.findByText('And 200 more: find them by typing.')).toBeInTheDocument();
    expect(screen.getAllByRole('checkbox')).toHaveLength(100);
    await userEvent.type(screen.getByLabelText('Find a value'), 'VALUE 299');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: 'value 299 (1)' }));
    expect(last()).toEqual([{ kind: 'choice', values: ['value 299'] }]);
  });

  it('hold what is chosen, also where no row has it', async () => {
    open('badge', { rows: [{ took: 'Up' }], filter: { kind: 'choice', values: ['Gone'] } });
    expect(await screen.findByRole('checkbox', { name: 'Gone (0)' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Up (1)' })).not.toBeChecked();
  });
});
