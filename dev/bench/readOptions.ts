import { parseArgs } from 'node:util';

export interface Options {
  /** How many rows the tables have. */
  sizes: number[];
  /** How often each contender runs at each size. */
  runs: number;
  /** Whether the README gets the result. */
  write: boolean;
}

/** Reads `--rows 1000,10000 --runs 5 --write`. @throws Error on anything else */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { rows: { type: 'string', default: '1000,10000,100000' }, runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
  });
  return { sizes: values.rows.split(',').map(text => count(text, '--rows')), runs: count(values.runs, '--runs'), write: values.write };
}

function count(text: string, option: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers from 1, not ${text}`);
  return Number(text);
}
