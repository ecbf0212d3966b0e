import type { Locator, Page } from 'playwright-core';

export type Styles = Record<string, string>;

/** What makes a text look as it does. */
export const TEXT = ['color', 'font-family', 'font-size', 'font-weight', 'letter-spacing'] as const;

export const BORDER = (side: 'top' | 'bottom') => [`border-${side}-color`, `border-${side}-style`, `border-${side}-width`];

/** What the browser makes of the named properties of an element, once nothing moves any more. */
export function stylesOf(locator: Locator, properties: readonly string[]): Promise<Styles> {
  return locator.evaluate(async (element, names) => {
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined)));
    const computed = getComputedStyle(element);
    return Object.fromEntries(names.map(name => [name, computed.getPropertyValue(name)]));
  }, properties);
}

/** The portal's own component of a name, on its page of samples. */
export const reference = (page: Page, name: string) => page.getByTestId(`reference-${name}`).first();

/** The first part of a component, whose class has a prefix in ours. */
export const within = (locator: Locator, className: string) => locator.locator(`[class*="${className}"]`).first();
