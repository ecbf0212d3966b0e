import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Json } from '../../model';
import type { TableColumn } from './tableColumns';
import { useCopy } from './useCopy';

const rows: Json[] = [{ name: 'a', size: 1500 }, { name: 'b', size: 9, tags: ['x'] }];
const columns: TableColumn[] = [
  { key: 'n', id: 'name', title: 'Name', value: 'name', format: { type: 'text' }, width: 100, problems: [] },
  { key: 's', id: 'size', title: 'Size', value: 'size', format: { type: 'bytes' }, width: 100, problems: [] },
];

function Grid() {
  const { onCopy, onCopyKey, copied } = useCopy({ columns, rows, selected: [1, 0], scopes: {}, route: '' });
  return (
    <>
      <table role="grid" onCopy={onCopy} onKeyDown={onCopyKey}>
        <tbody>
          <tr>
            <td data-cell="1:1" tabIndex={-1}>
              1.5 kB
            </td>
            <td data-cell="0:0" tabIndex={-1}>
              <a href="/b">b</a>
            </td>
          </tr>
        </tbody>
      </table>
      <p role="status">{copied}</p>
    </>
  );
}

function copy(element: Element) {
  const setData = jest.fn();
  const event = createEvent.copy(element, { clipboardData: { setData } });
  fireEvent(element, event);
  return { setData, event };
}

describe('copying from a table', () => {
  it('takes the raw value of the cell that has the focus, and says so', () => {
    render(<Grid />);
    const { setData, event } = copy(screen.getByText('1.5 kB'));
    expect(setData).toHaveBeenCalledWith('text/plain', '1500');
    expect(event.defaultPrevented).toBe(true);
    expect(screen.getByRole('status')).toHaveTextContent('Copied Size, row 2.');
  });

  it('leaves a text that is selected to the browser', () => {
    render(<Grid />);
    globalThis.getSelection()?.selectAllChildren(screen.getByText('1.5 kB'));
    const { setData, event } = copy(screen.getByText('1.5 kB'));
    expect(setData).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
    globalThis.getSelection()?.removeAllRanges();
  });

  it('takes the whole row as JSON with shift, from a link in a cell as well', async () => {
    const user = userEvent.setup();
    render(<Grid />);
    const write = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    screen.getByRole('link').focus();
    await user.keyboard('{Control>}{Shift>}C{/Shift}{/Control}');
    expect(await screen.findByText('Copied row 1 as JSON.')).toBeInTheDocument();
    expect(JSON.parse(write.mock.calls[0]?.[0] ?? '')).toEqual(rows[1]);
  });
});
