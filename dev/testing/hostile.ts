import * as fc from 'fast-check';

/** What attackers build paths, headers and addresses from. */
const PIECES = [
  ...['.', '..', '/', '\\', '//', '%2e', '%252e', '%2f', '%5c', '..%2f', '..\\', '%c0%ae', '%c0%af', '%e0%80%ae', '．', '／', '＼', ';', '?', '#', '@', ':', '%', '&', '='],
  ...['\u0000', '\t', '\n', '\r', '\r\nX-Injected: 1', '\u2028', '\u202e', '\ufeff', '\ud800', 'é', '🚀'],
  ...['{', '}', '{{', '{params.id}', "{'x'}", '`', "'", '"', '$row', '__proto__', 'constructor'],
];

/** What attackers give to a page that writes it down. */
const SCRIPTS = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">', '<a href="javascript:alert(1)">x</a>', '<style>*{display:none}</style>'],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>', 'vbscript:x', 'blob:https://x', 'file:///etc/passwd', '//evil.example.com', '/\\evil.example.com', 'https://user:pass@evil.example.com'],
  ...['[x](javascript:alert(1))', '![x](javascript:alert(1))', '<javascript:alert(1)>', '[x]: javascript:alert(1)\n[x]', '`<b onclick=x>`', '# <b onclick=alert(1)>'],
  ...['url(javascript:alert(1))', 'expression(alert(1))', '</title><script>', '"><script>', "'-alert(1)-'"],
];

const anything = fc.oneof(fc.fullUnicodeString({ maxLength: 6 }), fc.string16bits({ maxLength: 6 }));

/** Texts that try to leave the place they are put in. */
export const hostileText = fc.oneof(anything, fc.array(fc.oneof(fc.constantFrom(...PIECES), anything), { maxLength: 8 }).map(parts => parts.join('')));

/** Texts that try to be run. */
export const hostileMarkup = fc.oneof(fc.constantFrom(...SCRIPTS), fc.array(fc.oneof(fc.constantFrom(...SCRIPTS), anything), { maxLength: 3 }).map(parts => parts.join('')));
