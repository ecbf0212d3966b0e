import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyButton } from './CopyButton';

const press = () => userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));

describe('a button that copies', () => {
  it('puts its text on the clipboard, says so for a while, and keeps its name', async () => {
    userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    render(<CopyButton text="all is well" label="Copy the report" />);
    await press();
    expect(await screen.findByText('Copied', { selector: '[role=status]' })).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith('all is well');
    expect(screen.getByRole('button', { name: 'Copy the report' })).toBeInTheDocument();
  });

  it('says where the browser does not allow it', async () => {
    userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(<CopyButton text="all is well" label="Copy the report" />);
    // Not by a pointer above it, which would show the tooltip anyway.
    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByRole('tooltip')).toHaveTextContent('The browser did not allow to copy.');
    expect(screen.getByRole('status')).toHaveTextContent('The browser did not allow to copy.');
  });
});
