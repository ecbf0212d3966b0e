import { CONTENDERS, MEASURES } from './measures';
import type { MeasureName, Run } from './measures';
import { summarize } from './statistics';
import type { Summary } from './statistics';

const [OURS, ...OTHERS] = CONTENDERS;

/** A table in Markdown: of each measure the median and, where the runs differ, the spread; of the others also how many times ours theirs is. */
export function reportRuns(runs: readonly Run[]): string {
  const header = ['rows', 'measure', ...CONTENDERS.flatMap(({ title }, place) => (place === 0 ? [title] : [title, '']))];
  const rule = ['--:', '---', ...CONTENDERS.flatMap((_, place) => (place === 0 ? ['--:'] : ['--:', '--:']))];
  const sizes = [...new Set(runs.map(run => run.rows))];
  const lines = sizes.flatMap(rows => measureNames().map(measure => line(runs, rows, measure)));
  return [header, rule, ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function line(runs: readonly Run[], rows: number, measure: MeasureName): string[] {
  const { title, unit } = MEASURES[measure];
  const summaryOf = (contender: string): Summary | undefined => {
    const values = runs.filter(run => run.rows === rows && run.contender === contender).map(run => run.measured[measure]);
    return values.length === 0 ? undefined : summarize(values);
  };
  const ours = OURS && summaryOf(OURS.name);
  const others = OTHERS.flatMap(({ name }) => {
    const theirs = summaryOf(name);
    return [spread(theirs), ours && theirs ? ratio(theirs.median / ours.median) : '–'];
  });
  return [rows.toLocaleString('en'), unit === '' ? title : `${title} (${unit})`, spread(ours), ...others];
}

function spread(summary: Summary | undefined): string {
  if (!summary) return '–';
  const [median, min, max] = [summary.median, summary.min, summary.max].map(digits);
  return min === max ? `${median}` : `${median} (${min}–${max})`;
}

/** As many digits as mean something. */
function digits(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1).replace(/\.0$/, '');
}

function ratio(value: number): string {
  return Number.isFinite(value) ? `${value >= 10 ? Math.round(value) : value.toFixed(1)}×` : '–';
}

function measureNames(): MeasureName[] {
  return Object.keys(MEASURES) as MeasureName[];
}
