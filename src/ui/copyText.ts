/**
 * Puts a text on the clipboard.
 * @returns whether the browser allowed it; pages that are not served by https have no clipboard
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is said where it did not. */
export const COPY_REFUSED = 'The browser did not allow to copy.';
