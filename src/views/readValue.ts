import { ExpressionError, compile, linkTarget, textTemplate } from '../expressions';
import type { LinkTarget } from '../expressions';
import type { Column, Format, Json, Scopes } from '../model';

/** What a column makes of a row. */
export interface ColumnReading {
  value?: Json;
  target?: LinkTarget;
  tooltip?: string;
  /** Why there is no value or no link, for whoever can mend it. */
  hint?: string;
  /** The value's own, where its column has none. */
  format?: Format;
  /** Whether the value is on its way. */
  isPending?: boolean;
}

/**
 * Evaluates a column at a row. An expression that throws costs this cell, never more.
 * @param start - where its expressions start
 */
export function readValue(column: Column, row: Json, scopes: Scopes, route: string, start = row): ColumnReading {
  const own: Scopes = { ...scopes, row };
  const reading: ColumnReading = {};
  const hints: string[] = [];
  const attempt = (part: () => void) => {
    try {
      part();
    } catch (error) {
      hints.push(error instanceof ExpressionError ? [error.message, error.hint].filter(Boolean).join(' ') : String(error));
    }
  };
  attempt(() => {
    reading.value = compile(column.value).evaluate(start, own);
  });
  attempt(() => {
    if (column.open !== undefined) reading.target = linkTarget(column.open, own, route);
  });
  attempt(() => {
    const text = column.tooltip === undefined ? null : compile(column.tooltip).evaluate(start, own);
    if (text !== null) reading.tooltip = typeof text === 'string' ? text : JSON.stringify(text);
  });
  if (hints.length > 0) reading.hint = hints.join(' ');
  return reading;
}

/** A text with its placeholders filled in; where that fails, as it was written. */
export function renderText(source: string, scopes: Scopes): string {
  try {
    return textTemplate(source).render(scopes);
  } catch {
    return source;
  }
}
