import Papa from 'papaparse';
import type { Json } from '../../../model';

/** Excel takes a file for UTF-8 only when it says so. */
export const BOM = '\ufeff';

/**
 * Texts at whose beginning a spreadsheet sees a formula. Not numbers; blanks, marks and quotes before the sign are passed
 * over, as programs do on opening; the wide signs count in East Asian settings. See OWASP, CSV injection. The pattern of
 * the library ends at the first line, so that a line break hides a formula from it.
 */
const FORMULA = /^(?![-+]?(?:\d[\d.,'\u00a0\u202f]*|\.\d+)(?:e[-+]?\d+)?\s?%?$)(?:[\t\r\n]|[\s\ufeff\u0000-\u001f\u200b-\u200f\u2060"'`]*[=+\-@\uff1d\uff0b\uff0d\uff20])/i;
/** Where a program divides at another sign than the comma, or ends the row at a line break, a cell may begin here. */
const INNER_FORMULA = /([;|\t\r\n][ \u00a0"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * Rows as CSV (RFC 4180), each with its CRLF. What a spreadsheet would take for a formula gets an apostrophe before it, as
 * OWASP advises; numbers stay numbers, negative ones too.
 */
export function csvText(rows: readonly (readonly Json[])[]): string {
  const cells = rows.map(row => row.map(csvCell));
  // Of one column, an empty cell would be no row at all.
  const quotes = (value: unknown) => value === '' && (rows[0]?.length ?? 0) === 1;
  return `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA, quotes })}\r\n`;
}

function csvCell(value: Json): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(INNER_FORMULA, "$1'");
}
