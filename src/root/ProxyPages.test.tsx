import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProxyPages } from './ProxyPages';

const mockLoad = jest.fn<unknown, []>();
jest.mock('../pages', () => mockLoad());

const pages = { __esModule: true, default: () => <p>The pages</p> };
const missing = () => {
  throw new Error('Loading chunk 7 failed.');
};

// React reports what its boundaries catch.
let reported: jest.SpyInstance;
beforeEach(() => {
  mockLoad.mockReset();
  jest.resetModules();
  reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  reported.mockRestore();
});

describe('the pages', () => {
  it('survive a chunk that cannot be fetched, and load when it can', async () => {
    mockLoad.mockImplementationOnce(missing).mockImplementation(() => pages);
    render(
      <>
        <nav>The portal</nav>
        <ProxyPages />
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('These pages could not be loaded.');
    expect(screen.getByText('The portal')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The pages')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('say so again when the chunk is still missing', async () => {
    mockLoad.mockImplementation(missing);
    render(<ProxyPages />);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(mockLoad.mock.calls.length).toBeGreaterThan(1);
  });

  it('survive a page that throws', async () => {
    const Broken = () => {
      throw new Error('broken');
    };
    mockLoad.mockImplementation(() => ({ __esModule: true, default: Broken }));
    render(<ProxyPages />);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('load at once when nothing is wrong', async () => {
    mockLoad.mockImplementation(() => pages);
    render(<ProxyPages />);
    expect(await screen.findByText('The pages')).toBeInTheDocument();
    expect(reported).not.toHaveBeenCalled();
  });
});
