import type { Page } from 'playwright-core';

/** What happened in a page since it was opened. */
export type Watch = {
  /** Violations of the content security policy. */
  violations: string[];
  /** Errors that nobody caught, and those that were written to the console. */
  errors: string[];
  /** Every address that was asked for. */
  requests: string[];
};

/** The browser itself notes every answer that is no success; that is no error of the page. */
const BROWSER_NOTE = 'Failed to load resource';

/** Records what must not happen; to be called before the page is opened. */
export async function watchPage(page: Page): Promise<Watch> {
  const watch: Watch = { violations: [], errors: [], requests: [] };
  await page.exposeFunction('reportViolation', (violation: string) => watch.violations.push(violation));
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      reportViolation(`${violatedDirective} forbids ${blockedURI} in ${sourceFile}`),
    );
  });
  page.on('pageerror', error => watch.errors.push(error.stack ?? error.message));
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith(BROWSER_NOTE)) watch.errors.push(message.text());
  });
  page.on('request', request => watch.requests.push(request.url()));
  return watch;
}
