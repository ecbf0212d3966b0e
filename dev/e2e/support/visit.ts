import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

export const THEMES = ['butler-dark', 'butler-light'] as const;
export type ThemeId = (typeof THEMES)[number];

const VIEWPORT = { width: 1280, height: 900 };

/** How long a locator waits before it gives up; an answer may be slow on a busy machine. */
const PATIENCE = 15_000;

export type VisitOptions = {
  theme?: ThemeId;
  /** In CSS pixels; a zoom of 200 % halves it and doubles `scale`. */
  viewport?: { width: number; height: number };
  /** Pixels of the screen to one of CSS. */
  scale?: number;
  /** Whether it is a screen that is touched, over which nothing hovers. */
  isTouched?: boolean;
  /** Called with the page before anything is loaded in it. */
  prepare?: (page: Page) => Promise<void> | void;
};

/** Opens an address of the portal as somebody who has never been there, and signs in as a guest. */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Page> {
  const context = await newVisitor(browser, new URL(address).origin, options);
  const page = await context.newPage();
  await options.prepare?.(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Enter' }).click();
  // On a narrow screen the portal's sidebar has no links.
  await sidebar(page).getByRole('link', { name: 'Home' }).or(page.getByRole('main')).first().waitFor();
  return page;
}

async function newVisitor(browser: Browser, origin: string, { theme = 'butler-dark', viewport = VIEWPORT, scale = 1, isTouched = false }: VisitOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    // What is mobile neither has a pointer that is fine nor one that hovers.
    hasTouch: isTouched,
    isMobile: isTouched,
    locale: 'en-GB',
    storageState: { cookies: [], origins: [{ origin, localStorage: [{ name: 'theme', value: theme }] }] },
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

export const sidebar = (page: Page) => page.locator('nav').first();

/** The rows of a view's table that are drawn, without its head. */
export const rowsOf = (page: Page, table: string | RegExp) => page.getByRole('grid', { name: table, exact: true }).locator('tbody').getByRole('row');

/** The cells of a table that are drawn below a title, wherever its column stands. */
export async function cellsBelow(page: Page, table: string, title: string): Promise<Locator> {
  const grid = page.getByRole('grid', { name: table, exact: true });
  const place = await grid.getByRole('columnheader', { name: title, exact: true }).getAttribute('aria-colindex');
  return grid.locator(`tbody [aria-colindex="${place}"]`);
}

/** What stands in them. */
export async function textsBelow(page: Page, table: string, title: string): Promise<string[]> {
  const texts = await (await cellsBelow(page, table, title)).allInnerTexts();
  return texts.map(text => text.trim());
}
