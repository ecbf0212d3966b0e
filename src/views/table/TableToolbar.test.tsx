import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TableToolbar } from './TableToolbar';

const toolbar = (props: Partial<Parameters<typeof TableToolbar>[0]> = {}) =>
  render(
    <TableToolbar label="Things" search="" onSearch={() => undefined} isSearchable {...props}>
      <button type="button">Export</button>
    </TableToolbar>,
  );

describe('TableToolbar', () => {
  it('has the search before the buttons of its slot', () => {
    toolbar();
    const search = screen.getByRole('searchbox', { name: 'Search Things' });
    expect(search.compareDocumentPosition(screen.getByRole('button', { name: 'Export' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('offers to clear only what can be cleared', async () => {
    const onClear = jest.fn();
    const { rerender } = toolbar({ onClear });
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onClear).toHaveBeenCalledTimes(1);
    rerender(<TableToolbar label="Things" search="" onSearch={() => undefined} isSearchable />);
    expect(screen.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
  });

  it('has no search where there is little to search', () => {
    toolbar({ isSearchable: false });
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export' })).toBeInTheDocument();
  });
});
