import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Json } from '../../model';
import type { ChartView as ChartConfig } from './definition';
import ChartView from '.';

/** What the charts are drawn with needs a canvas, which this environment has not; what it draws is seen in the browser. */
const drawn: Array<{ columns: unknown; setCursor: jest.Mock; setScale: jest.Mock }> = [];
jest.mock('uplot', () => {
  class Plot {
    static paths = { bars: () => undefined };
    hooks = {};
    scales = { x: { min: 0, max: 2 } };
    over = { offsetLeft: 40 };
    setSize = jest.fn();
    setScale = jest.fn();
    setCursor = jest.fn();
    destroy = jest.fn();
    valToPos = (value: number) => value * 100;
    constructor(_options: unknown, public data: unknown, _box: HTMLElement) {
      drawn.push({ columns: data, setCursor: this.setCursor, setScale: this.setScale });
    }
  }
  return { __esModule: true, default: Plot };
});
jest.mock('../../ui/useWidth', () => ({ useWidth: () => 600 }));

const ROWS = [{ name: 'a', up: 1, down: 4 }, { name: 'b', up: 2, down: null }, { name: 'c', up: 3, down: 6 }];

function show(keys: Partial<ChartConfig> = {}, rows: Json[] = ROWS) {
  drawn.length = 0;
  const view: ChartConfig = { type: 'chart', key: 'k', id: '1', width: 12, title: 'Doors', x: 'name', series: [{ title: 'Up', value: 'up' }, { title: 'Down', value: 'down' }], problems: [], ...keys };
  return render(<ChartView view={view} body={null} rows={rows} scopes={{}} />);
}
const columns = () => drawn.at(-1)?.columns;

describe('a chart', () => {
  it('draws its series beside each other, or on each other', () => {
    show();
    expect(columns()).toEqual([[0, 1, 2], [1, 2, 3], [4, null, 6]]);
    show({ chart: 'bar', stacked: true });
    expect(columns()).toEqual([[0, 1, 2], [1, 2, 3], [5, null, 9]]);
  });

  it('has a legend whose buttons hide and show series', async () => {
    show();
    const up = screen.getByRole('button', { name: 'Up' });
    expect(up).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(up);
    expect(up).toHaveAttribute('aria-pressed', 'false');
    expect(columns()).toEqual([[0, 1, 2], [4, null, 6]]);
    await userEvent.keyboard('{Enter}');
    expect(columns()).toEqual([[0, 1, 2], [1, 2, 3], [4, null, 6]]);
  });

  it('is looked through by arrow keys, and says what stands at each place', async () => {
    show();
    const chart = screen.getByRole('slider', { name: 'Doors' });
    expect(chart).toHaveAccessibleDescription(/^Line chart with 2 series and 3 places, from a to c\. /);
    act(() => chart.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', 'a, Up 1, Down 4');
    await userEvent.keyboard('{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', 'b, Up 2, Down no value');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', 'c, Up 3, Down 6');
    expect(drawn.at(-1)?.setCursor).toHaveBeenLastCalledWith({ left: 200, top: 0 }, false);
    await userEvent.keyboard('{Home}');
    expect(chart).toHaveAttribute('aria-valuenow', '0');
  });

  it('is a table for whoever wants one', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Name', 'Up', 'Down']);
    expect(table.getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual(['a14', 'b2–', 'c36']);
  });

  it('says how many rows its table leaves out', async () => {
    show({}, Array.from({ length: 1000 }, (_, n) => ({ name: `n${n}`, up: n, down: 1 })));
    await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getByText(/^The first 200 of 1,000\./)).toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(201);
  });

  it('is empty in the words of the operator', () => {
    show({ empty: 'No doors.' }, []);
    expect(screen.getByText('No doors.')).toBeInTheDocument();
  });

  it('says what a series lacks, and draws the others', () => {
    show({ series: [{ title: 'Up', value: 'up' }, { title: 'Bad', value: 'length(up)' }] });
    expect(screen.getByText(/^Bad has gaps/)).toBeInTheDocument();
    expect(columns()).toEqual([[0, 1, 2], [1, 2, 3], [null, null, null]]);
  });
});

describe('a pie', () => {
  it('has every value and share in its legend, which takes slices away', async () => {
    show({ chart: 'pie', series: [{ title: 'Up', value: 'up' }] });
    expect(screen.getByRole('img', { name: 'Doors: c 3 · 50%, b 2 · 33.3%, a 1 · 16.7%' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'c 3 · 50%' }));
    expect(screen.getByRole('img', { name: 'Doors: b 2 · 66.7%, a 1 · 33.3%' })).toBeInTheDocument();
  });
});
