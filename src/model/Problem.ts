/** A mistake in app-config, in words for an operator. */
export interface Problem {
  /** `error` costs the part it belongs to; a `warning` costs nothing. */
  severity: 'error' | 'warning';
  /** The full configuration key, as in `proxyPages.pages.things.views[0].columns[1].value`. */
  key: string;
  /** What is wrong, as one sentence. */
  message: string;
  /** What was found at the key, shortened. */
  found?: string;
  /** What would have been right. */
  expected?: string;
  /** The nearest valid spelling, when there is one. */
  suggestion?: string;
}
