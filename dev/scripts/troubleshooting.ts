import { diagnoseGraphql } from '../../src/client/diagnose/diagnoseGraphql';
import { diagnose } from '../../src/client/diagnose/diagnose';
import { EXAMPLES, arrival } from '../../src/client/diagnose/examples.testing';
import { diagnoseUnreadable } from '../../src/client/diagnose/unreadable';
import { pagingNotices } from '../../src/client/paging/pagingNotices';
import { proxyService, requestTo } from '../../src/client/testing';
import { diagnoseNoRows } from '../../src/data/diagnoseNoRows';
import type { Diagnosis } from '../../src/model';

const WHO: Record<Diagnosis['who'], string> = { user: 'you', operator: 'operator', service: "service's owner" };
const VIEW_KEY = 'proxyPages.pages.things.views[0]';

/** The README's table of what pages say: made by what makes it on pages. */
export function troubleshooting(): string {
  const rows = [...failures(), ...answers()].map(rowOf);
  return ['| what the page says | who can mend it | what to do |', '|---|---|---|', ...rows].join('\n');
}

function failures(): Diagnosis[] {
  return EXAMPLES.filter(({ isAgain }) => !isAgain).flatMap(({ request, outcome, surroundings }) => diagnose(request, outcome, surroundings) ?? []);
}

/** What is found out when an answer is read. */
function answers(): Diagnosis[] {
  const request = requestTo(proxyService, { key: `${VIEW_KEY}.request` });
  const facts = { target: '/things', rows: Array.from({ length: 12 }, (_, id) => id), missingHeader: 'Link' };
  return [
    diagnoseUnreadable(request, arrival(200, '<?xml version="1.0"?><a/>', 'text/csv'), { message: 'Line 7 of the answer is no valid CSV.', isTruncated: false }),
    diagnoseNoRows(VIEW_KEY, 'items', { data: { things: [{ a: 1 }, { a: 2 }] } }),
    ...[diagnoseGraphql(request, { errors: [{ message: '…' }] }) ?? []].flat(),
    ...pagingNotices({ type: 'link', maxRows: 10_000 }, proxyService, [facts], { end: 'complete' }),
  ];
}

function rowOf({ title, who, advice = '', config }: Diagnosis): string {
  const lines = config === undefined ? '' : ` ${configCell(config)}`;
  return `| ${cell(title)} | ${WHO[who]} | ${cell(advice)}${lines} |`;
}

/** Of nested lines, the innermost: where they belong is said by those around them, which a page shows as well. */
function configCell(config: string): string {
  const lines = config.split('\n');
  const deepest = Math.max(...lines.map(indentOf));
  return lines.filter(line => indentOf(line) === deepest).map(line => `\`${line.trim()}\``).join(', ');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').replace(/\*/g, '\\*');
}
