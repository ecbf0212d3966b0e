import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Json, LineFeed, LogLine } from '../../model';
import type { LogView as LogConfig } from './definition';
import LogView from '.';

const config = (keys: Partial<LogConfig> = {}): LogConfig => ({ type: 'log', key: 'k', id: '1', width: 12, title: 'Build', follow: true, maxLines: 5000, problems: [], ...keys });
const linesFrom = (first: number, count: number): LogLine[] => Array.from({ length: count }, (_, at) => ({ id: first + at, text: `line ${first + at}` }));
const feedOf = (lines: LogLine[], keys: Partial<LineFeed> = {}): LineFeed => ({ lines, dropped: lines[0]?.id ?? 0, state: 'open', restart: () => undefined, ...keys });
const view = (feed: LineFeed | undefined, keys?: Partial<LogConfig>, body: Json = null) => <LogView view={config(keys)} body={body} rows={[]} scopes={{}} feed={feed} />;
const log = () => screen.getByRole('log', { name: 'Build' });

/** This environment lays nothing out. */
function layOut(element: HTMLElement, height: number, whole: number) {
  Object.defineProperties(element, { clientHeight: { value: height, configurable: true }, scrollHeight: { value: whole, configurable: true } });
}

describe('a log', () => {
  it('shows an answer as lines, in their colours, as nothing but text', () => {
    render(view(undefined, { select: 'lines' }, { lines: ['\u001b[1mbold\u001b[0m', '<b>no tag</b>', { a: 1 }] }));
    expect(within(log()).getByText('bold')).toHaveStyle({ fontWeight: 700 });
    expect(within(log()).getByText('<b>no tag</b>')).toBeInTheDocument();
    expect(within(log()).getByText('{"a":1}')).toBeInTheDocument();
    expect(screen.getByText('3 lines')).toBeInTheDocument();
  });

  it('shows what line says of lines that are JSON, and the others as they came', () => {
    render(view(feedOf([{ id: 0, text: '{"level":"INFO","message":"hello"}' }, { id: 1, text: 'plain' }, { id: 2, text: '{"other":1}' }]), { line: "message && join(' ', [level, message])" }));
    expect(within(log()).getByText('INFO hello')).toBeInTheDocument();
    expect(within(log()).getByText('plain')).toBeInTheDocument();
    expect(within(log()).getByText('{"other":1}')).toBeInTheDocument();
  });

  it('draws as few of many lines as are seen, and says how many are gone', () => {
    render(view(feedOf(linesFrom(7000, 5000))));
    expect(screen.getByText('Live · 5,000 lines; 7,000 earlier ones are not kept')).toBeInTheDocument();
    expect(within(log()).getAllByText(/^line/).length).toBeLessThan(100);
  });

  it('stays at its end until a person scrolls away, and goes back there', async () => {
    const { rerender } = render(view(feedOf(linesFrom(0, 100))));
    layOut(log(), 400, 2000);
    fireEvent.scroll(log(), { target: { scrollTop: 500 } });
    layOut(log(), 400, 4000);
    rerender(view(feedOf(linesFrom(0, 200))));
    expect(log().scrollTop).toBe(500);
    // Lines above are dropped: what is seen stays where it is.
    rerender(view(feedOf(linesFrom(10, 200))));
    expect(log().scrollTop).toBe(300);
    await userEvent.click(screen.getByRole('button', { name: 'Jump to end' }));
    expect(log().scrollTop).toBe(4000);
    expect(screen.queryByRole('button', { name: 'Jump to end' })).not.toBeInTheDocument();
    layOut(log(), 400, 6000);
    rerender(view(feedOf(linesFrom(10, 300))));
    expect(log().scrollTop).toBe(6000);
  });

  it('begins at its top where it does not follow', () => {
    render(view(feedOf(linesFrom(0, 100)), { follow: false }));
    expect(screen.getByRole('button', { name: 'Jump to end' })).toBeInTheDocument();
    expect(within(log()).getByText('line 0')).toBeInTheDocument();
  });

  it('is searched: shows what matches, or marks it among the others', async () => {
    render(view(feedOf(linesFrom(0, 30))));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search in Build' }), 'LINE 2');
    expect(screen.getByText('Live · 30 lines · 11 of 30 lines match.')).toBeInTheDocument();
    expect(within(log()).getAllByText('line 2')).toHaveLength(11);
    await userEvent.click(screen.getByRole('button', { name: 'Only lines that match' }));
    expect(within(log()).getByText('line 3')).toBeInTheDocument();
    expect(within(log()).getAllByText('line 2', { selector: 'mark' })).toHaveLength(11);
  });

  it('pauses, and counts what comes meanwhile', async () => {
    const { rerender } = render(view(feedOf(linesFrom(0, 3))));
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    rerender(view(feedOf(linesFrom(0, 5))));
    expect(screen.getByText('Live · 3 lines · Paused; 2 lines since.')).toBeInTheDocument();
    expect(within(log()).queryByText('line 4')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(within(log()).getByText('line 4')).toBeInTheDocument();
  });

  it('says that it has ended, and is read again on demand', async () => {
    const restart = jest.fn();
    const { rerender } = render(view(feedOf(linesFrom(0, 3), { state: 'ended', restart })));
    expect(screen.getByRole('status')).toHaveTextContent('The service closed the log.');
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(restart).toHaveBeenCalledTimes(1);
    rerender(view(feedOf([], { state: 'ended' }), { empty: 'No build yet.' }));
    expect(screen.getByText('No build yet.')).toBeInTheDocument();
  });
});
