/** Browsers fetch the file some time after the click; after this, none still does. */
const KEPT_MS = 60_000;

const MEDIA_TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

/** Hands a file to the browser, which saves it as it saves any download. */
export function downloadFile(parts: string[], type: keyof typeof MEDIA_TYPES, name: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type: MEDIA_TYPES[type] }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
