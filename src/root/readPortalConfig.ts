import { mergeContexts } from './mergeContexts';

/**
 * The configuration that the portal put into its page. It is there before any plugin is loaded, so menu items can come
 * from it; whatever is wrong with it is the business of the pages, not of the sidebar.
 */
export function readPortalConfig(document: Document): Record<string, unknown> {
  const contexts: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="backstage.io/config"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '');
      if (Array.isArray(parsed)) contexts.push(...(parsed as unknown[]));
    } catch {
      // Not ours to report: the portal itself cannot start with this either.
    }
  }
  return mergeContexts(contexts);
}
