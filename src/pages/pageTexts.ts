import { textTemplate } from '../expressions';
import type { Page, Scopes } from '../model';
import { renderText } from '../views';

/** The title and subtitle of a page. Until what they need is there, the title is the last segment of the path. */
export function pageTexts(page: Page, scopes: Scopes, pathname: string): { title: string; subtitle?: string } {
  const waits = scopes.data === undefined && textTemplate(page.title).expressions.some(({ source }) => /\bdata\b/.test(source));
  const title = waits ? '' : renderText(page.title, scopes).trim();
  const subtitle = page.subtitle === undefined || scopesMissing(page.subtitle, scopes) ? undefined : renderText(page.subtitle, scopes);
  return { title: title === '' ? lastSegment(pathname) : title, ...(subtitle && { subtitle }) };
}

function scopesMissing(text: string, scopes: Scopes): boolean {
  return scopes.data === undefined && textTemplate(text).expressions.some(({ source }) => /\bdata\b/.test(source));
}

function lastSegment(pathname: string): string {
  const segment = pathname.replace(/\/+$/, '').split('/').pop() ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
