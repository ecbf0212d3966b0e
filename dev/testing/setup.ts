import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A cold start compiles the portal's libraries while the first test waits.
configure({ asyncUtilTimeout: 15_000 });

// Of the portal's own libraries, which cannot be mended here; anything else that reaches the console stays visible.
const KNOWN = [/React Router Future Flag Warning/, /findDOMNode is deprecated/, /Support for defaultProps will be removed/];

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    if (!KNOWN.some(pattern => pattern.test(String(args[0])))) original(...args);
  };
}
