import { act, fireEvent, render, screen } from '@testing-library/react';
import { SearchField } from './SearchField';

const type = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const pause = () => act(() => jest.advanceTimersByTime(500));

describe('SearchField', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells once when the typing pauses', () => {
    const onChange = jest.fn();
    render(<SearchField label="Search" value="" onChange={onChange} />);
    type('a');
    type('ab');
    expect(onChange).not.toHaveBeenCalled();
    pause();
    expect(onChange.mock.calls).toEqual([['ab']]);
  });

  it('keeps what was typed when an earlier answer comes late', () => {
    const onChange = jest.fn();
    const { rerender } = render(<SearchField label="Search" value="" onChange={onChange} />);
    type('a');
    pause();
    type('ab');
    pause();
    rerender(<SearchField label="Search" value="a" onChange={onChange} />);
    expect(screen.getByRole('searchbox')).toHaveValue('ab');
    rerender(<SearchField label="Search" value="ab" onChange={onChange} />);
    expect(screen.getByRole('searchbox')).toHaveValue('ab');
  });

  it('follows a change from outside', () => {
    const onChange = jest.fn();
    const { rerender } = render(<SearchField label="Search" value="a" onChange={onChange} />);
    rerender(<SearchField label="Search" value="" onChange={onChange} />);
    expect(screen.getByRole('searchbox')).toHaveValue('');
    pause();
    expect(onChange).not.toHaveBeenCalled();
  });
});
