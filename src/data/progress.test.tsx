import { act, render, screen } from '@testing-library/react';
import type { Progress } from '../client';
import { useProgress, withProgress } from './progress';

function Shown({ of }: { of: string }) {
  const progress = useProgress(of);
  return <p>{progress ? `${progress.bytes} of ${progress.total ?? '?'}` : 'nothing'}</p>;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Something that is under way until it is told to end. */
function begin(key: string) {
  let report: (progress: Progress) => void = () => undefined;
  let end: () => void = () => undefined;
  const loading = withProgress(key, onProgress => {
    report = onProgress;
    return new Promise<string>(resolve => {
      end = () => resolve('there');
    });
  });
  const after = (ms: number, progress: Progress) => act(() => (jest.advanceTimersByTime(ms), report(progress)));
  return { loading, after, end: () => act(() => (end(), loading)) };
}

describe('progress', () => {
  it('is shown once loading takes long, and no more when it is there', async () => {
    render(<Shown of="a" />);
    const { after, end } = begin('a');
    after(100, { bytes: 1, total: 9 });
    expect(screen.getByText('nothing')).toBeInTheDocument();
    after(500, { bytes: 2, total: 9 });
    expect(screen.getByText('2 of 9')).toBeInTheDocument();
    after(10, { bytes: 3, total: 9 });
    expect(screen.getByText('2 of 9')).toBeInTheDocument();
    after(100, { bytes: 4, total: 9 });
    expect(screen.getByText('4 of 9')).toBeInTheDocument();
    after(1, { bytes: 9, total: 9 });
    expect(screen.getByText('9 of 9')).toBeInTheDocument();
    expect(await end()).toBe('there');
    expect(screen.getByText('nothing')).toBeInTheDocument();
  });

  it('is that of its own request, whose length may be unknown', () => {
    render(<Shown of="b" />);
    begin('other').after(600, { bytes: 1 });
    expect(screen.getByText('nothing')).toBeInTheDocument();
    begin('b').after(600, { bytes: 2 });
    expect(screen.getByText('2 of ?')).toBeInTheDocument();
  });

  it('ends with a failure as well', async () => {
    render(<Shown of="c" />);
    await act(async () => {
      const failing = withProgress('c', onProgress => {
        jest.advanceTimersByTime(600);
        onProgress({ bytes: 1 });
        return Promise.reject(new Error('gone'));
      });
      await expect(failing).rejects.toThrow('gone');
    });
    expect(screen.getByText('nothing')).toBeInTheDocument();
  });
});
