import Papa from 'papaparse';
import type { ParseError, ParseResult, Parser } from 'papaparse';
import type { Json, JsonObject } from '../../model';
import { slicer } from '../slices';
import { DecodeError, lineAt } from './DecodeError';
import { setOwn } from './setOwn';

/** Parsed in about two milliseconds. */
const CHUNK = 128_000;

const MISTAKES: Record<string, string> = {
  MissingQuotes: 'a cell begins with a quote and has none at its end',
  InvalidQuotes: 'there is text behind the quote that ends a cell',
};

export interface CsvOptions {
  /** Between cells; guessed when absent. */
  delimiter?: string;
  /** Without, a quote is a character like any other. */
  quotes?: boolean;
  signal?: AbortSignal;
}

/**
 * Parses CSV (RFC 4180), whose first row has the names: every other row becomes an object of texts. Cells beyond the names,
 * and names that are missing or there already, get names of their own; cells that a row lacks are missing in its object.
 * @throws DecodeError with the number of the line where the quotes make no sense
 */
export function parseCsv(text: string, { delimiter = '', quotes = true, signal }: CsvOptions = {}): Promise<Json[]> {
  const slices = slicer(signal);
  const body = text.replace(/^sep=.\r?\n/i, '');
  const rows: Json[] = [];
  let names: string[] | undefined;
  let position = 0;
  const add = ({ data, errors, meta }: ParseResult<string[]>) => {
    // In a row that the chunk cuts off, nothing is a mistake yet.
    const mistake = errors.find(({ type, index = 0 }) => type === 'Quotes' && position + index < meta.cursor);
    if (mistake) throw new DecodeError(describe(mistake, body, position));
    position = meta.cursor;
    for (const cells of data) {
      if (names) rows.push(rowOf(cells, names));
      else names = uniqueNames(cells);
    }
  };
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(body, {
      delimiter: delimiter || delimiterOf(text),
      quoteChar: quotes ? '"' : '\u0000',
      skipEmptyLines: 'greedy',
      chunkSize: CHUNK,
      chunk(results: ParseResult<string[]>, parser: Parser) {
        add(results);
        const turn = slices.breathe();
        if (!turn) return;
        parser.pause();
        turn.then(() => parser.resume()).catch(reject);
      },
      complete: () => resolve(rows),
    });
  });
}

/** Tab-separated values know no quotes, but many programs write them: they count where they make sense. */
export async function parseTsv(text: string, signal?: AbortSignal): Promise<Json[]> {
  const options: CsvOptions = { delimiter: '\t', ...(signal && { signal }) };
  try {
    return await parseCsv(text, options);
  } catch (error) {
    if (error instanceof DecodeError) return parseCsv(text, { ...options, quotes: false });
    throw error;
  }
}

/** Spreadsheets may say it in the first line; empty lets it be guessed. */
function delimiterOf(text: string): string {
  return /^sep=(.)\r?\n/i.exec(text)?.[1] ?? '';
}

function describe({ code, index = 0 }: ParseError, text: string, position: number): string {
  return `Line ${lineAt(text, position + index)} of the answer is no valid CSV: ${MISTAKES[code] ?? 'its quotes make no sense'}.`;
}

function rowOf(cells: string[], names: string[]): JsonObject {
  const row: JsonObject = {};
  for (let index = 0; index < cells.length; index += 1) {
    if (index >= names.length) names.push(freeName(`column_${index + 1}`, names));
    setOwn<Json>(row, names[index] ?? '', cells[index] ?? '');
  }
  return row;
}

function uniqueNames(cells: string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of cells.entries()) names.push(freeName(cell.trim() === '' ? `column_${index + 1}` : cell.trim(), names));
  return names;
}

/** The name, or with the first number behind it that makes it unique. */
function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}_${number}`;
  return free;
}
