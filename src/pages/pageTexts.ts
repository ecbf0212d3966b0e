import { scopeMentions } from '../expressions';
import type { Page, Scopes } from '../model';
import { renderText } from '../views';

/** The title and subtitle of a page. Until what they need is there, the title is the last segment of the path. */
export function pageTexts(page: Page, scopes: Scopes, pathname: string): { title: string; subtitle?: string } {
  const title = waits(page.title, scopes) ? '' : renderText(page.title, scopes).trim();
  const subtitle = page.subtitle === undefined || waits(page.subtitle, scopes) ? undefined : renderText(page.subtitle, scopes);
  return { title: title === '' ? lastSegment(pathname) : title, ...(subtitle && { subtitle }) };
}

/** Whether a text names what has not arrived. */
function waits(text: string, scopes: Scopes): boolean {
  const names = (scope: string) => scopeMentions(scope, text).map(({ name }) => name);
  return (
    (scopes.data === undefined && names('data').length > 0) ||
    ((scopes.entity ?? undefined) === undefined && names('entity').length > 0) ||
    names('requests').some(name => name !== '*' && !scopes.requests?.[name])
  );
}

function lastSegment(pathname: string): string {
  const segment = pathname.replace(/\/+$/, '').split('/').pop() ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
