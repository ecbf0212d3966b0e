import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ColumnEdge } from './ColumnEdge';

const show = () => {
  const [onResize, onFit, onKeyDown] = [jest.fn(), jest.fn(), jest.fn()];
  render(
    // As in a table, whose arrows move between cells.
    <div role="presentation" onKeyDown={onKeyDown}>
      <ColumnEdge title="Name" width={120} isTabStop onResize={onResize} onFit={onFit} />
    </div>,
  );
  const edge = screen.getByRole('separator', { name: 'Width of Name' });
  edge.setPointerCapture = jest.fn();
  return { edge, onResize, onFit, onKeyDown };
};
/** jsdom has no PointerEvent. */
const pointer = (element: HTMLElement, type: string, clientX: number) => fireEvent(element, new MouseEvent(type, { bubbles: true, button: 0, clientX }));

describe('the edge of a column', () => {
  it('says how wide the column is', () => {
    const { edge } = show();
    expect(edge).toHaveAttribute('aria-valuenow', '120');
    expect(edge).toHaveAttribute('aria-valuetext', '120 pixels');
    expect(edge).toHaveAttribute('aria-orientation', 'vertical');
  });

  it('is moved by arrows, which then move nothing else', async () => {
    const { edge, onResize, onKeyDown } = show();
    edge.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}');
    expect(onResize.mock.calls).toEqual([[136, true], [104, true], [56, true]]);
    expect(onKeyDown).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}');
    expect(onKeyDown).toHaveBeenCalledTimes(1);
  });

  it('is dragged, and done when let go of', () => {
    const { edge, onResize } = show();
    pointer(edge, 'pointermove', 500);
    expect(onResize).not.toHaveBeenCalled();
    pointer(edge, 'pointerdown', 100);
    pointer(edge, 'pointermove', 130);
    pointer(edge, 'pointerup', 90);
    pointer(edge, 'pointermove', 500);
    expect(onResize.mock.calls).toEqual([[150, false], [110, true]]);
  });

  it('fits by a double click and by Enter', async () => {
    const { edge, onFit } = show();
    await userEvent.dblClick(edge);
    edge.focus();
    await userEvent.keyboard('{Enter}');
    expect(onFit).toHaveBeenCalledTimes(2);
  });
});
