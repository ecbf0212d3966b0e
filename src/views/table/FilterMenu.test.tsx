import { render, screen } from '@testing-library/react';
import type { FormatType } from '../../model';
import FilterMenu from './FilterMenu';
import { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';

function open(type: FormatType) {
  const column: TableColumn = { key: 'k', id: 'took', title: 'Took', value: 'took', format: { type }, width: 100, problems: [] };
  render(<FilterMenu anchor={document.body} column={column} index={new TableIndex([], [column], {})} filter={undefined} onChange={() => undefined} onClose={() => undefined} />);
}

describe('the filter of a column', () => {
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

  it.each<[FormatType]>([['date'], ['datetime'], ['relative']])('of format %s has times for bounds', type => {
    open(type);
    expect(screen.getByLabelText('From')).toHaveAttribute('type', 'datetime-local');
  });

  it.each<[FormatType]>([['text'], ['list'], ['email'], ['entity'], ['time']])('of format %s looks for words', type => {
    open(type);
    expect(screen.getByLabelText('Took contains')).toBeInTheDocument();
  });
});
