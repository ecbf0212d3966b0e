/** @jest-environment node */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths';
import { troubleshooting } from './troubleshooting';

const README = fromRoot('README.md');
const TABLE = /(<!-- troubleshooting -->\n\n)[\s\S]*?(\n\n<!-- \/troubleshooting -->)/;

describe('the README', () => {
  it('has what pages say when something is wrong; UPDATE_README=1 npx jest troubleshooting writes it anew', () => {
    const text = readFileSync(README, 'utf8');
    expect(text).toMatch(TABLE);
    const anew = text.replace(TABLE, (_whole, before: string, after: string) => `${before}${troubleshooting()}${after}`);
    if (process.env.UPDATE_README) writeFileSync(README, anew);
    expect(readFileSync(README, 'utf8')).toBe(anew);
  });
});
