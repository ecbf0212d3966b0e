import type { Locator } from 'playwright-core';

/** More stops than any page of the example has. */
const MOST_STOPS = 150;

/** Presses Tab, or Shift and Tab, until the focus is where it is wanted, as somebody without a mouse does. */
export async function tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await wanted.page().keyboard.press(key);
    if (await wanted.evaluate(element => element === document.activeElement)) return;
  }
  throw new Error(`After ${MOST_STOPS} presses of ${key} the focus is still elsewhere.`);
}
