import type { ContenderName } from './page/BenchPage';
import type { Measured, Run } from './measures';
import { replaceBlock } from './replaceBlock';
import { reportRuns } from './reportRuns';

const NOTHING: Measured = { open: 0, sort: 0, sortFreeze: 0, search: 0, searchFreeze: 0, frame: 0, slowFrame: 0, heap: 0, nodes: 0 };
const run = (contender: ContenderName, measured: Partial<Measured>, rows = 1000): Run => ({ contender, rows, measured: { ...NOTHING, ...measured } });
const lineOf = (runs: Run[], measure: string) => reportRuns(runs).split('\n').find(line => line.includes(`| ${measure}`));

describe('the report of runs', () => {
  it('has a column for each contender, and one for how many times ours the others are', () => {
    const [header, rule] = reportRuns([]).split('\n');
    expect(header).toBe('| rows | measure | Proxy Pages | core-components `Table` |  | MUI X `DataGrid` |  |');
    expect(rule).toBe('| --: | --- | --: | --: | --: | --: | --: |');
  });

  it('shows median, spread and ratio', () => {
    const runs = [run('proxyPages', { open: 100 }), run('proxyPages', { open: 90.25 }), run('proxyPages', { open: 120 }), run('coreTable', { open: 1234 }), run('dataGrid', { open: 150 })];
    expect(lineOf(runs, 'open')).toBe('| 1,000 | open (ms) | 100 (90.3–120) | 1,234 | 12× | 150 | 1.5× |');
  });

  it('leaves the spread out where runs agree, and the unit where there is none', () => {
    expect(lineOf([run('proxyPages', { nodes: 500 }), run('proxyPages', { nodes: 500 })], 'DOM nodes')).toBe('| 1,000 | DOM nodes | 500 | – | – | – | – |');
  });

  it('has a line for each size and measure', () => {
    expect(reportRuns([run('proxyPages', {}), run('proxyPages', {}, 100_000)]).match(/^\| 100,000 /gm)).toHaveLength(9);
  });
});

describe('replaceBlock', () => {
  it('replaces what stands between the markers, and nothing else', () => {
    expect(replaceBlock('a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n', 'new')).toBe('a\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nb\n');
  });

  it('says so where there are no markers', () => {
    expect(() => replaceBlock('a', 'new')).toThrow('<!-- bench -->');
  });
});
