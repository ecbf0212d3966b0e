import { MASK } from './mask';
import { redactUrl } from './redactUrl';
import { isSecretName } from './secretNames';
import { maskSecretValues } from './secretValues';
import { valueEnd } from './valueEnd';

const PEM = /-----BEGIN [A-Z0-9 ]{1,40}-----[\s\S]*?(?:-----END [A-Z0-9 ]{1,40}-----|$)/g;
/** Before URLs are looked for: a password may hold a quote, which ends a URL in a text. */
const USERINFO = /:\/\/[^\s/?#"]{1,500}@/g;
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>\\]+/gi;
/** A name and what ties it to its value; quotes may be escaped, as in JSON inside of JSON. */
const PAIR = /(?<![\p{L}\p{N}_.$%[\]-])([\p{L}\p{N}_.$%[\]-]{1,120})((?:\\*["'])?[ \t]*(?:=>|[:=])[ \t]*)/gu;

/**
 * Hides in any text what looks like a secret: values of names such as `token` or `password` in JSON, forms, headers and
 * lines of logs; credentials behind `Bearer` and `Basic`; JWTs and other tokens that can be told by their look; user names
 * and passwords in URLs. It rather hides too much than too little.
 */
export function redactText(text: string): string {
  const plain = text.replace(PEM, MASK).replace(USERINFO, `://${MASK}@`).replace(URL_IN_TEXT, redactUrl);
  return maskSecretValues(redactPairs(plain));
}

function redactPairs(text: string): string {
  let redacted = '';
  let kept = 0;
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match; match = PAIR.exec(text)) {
    const [whole, name = ''] = match;
    if (!isSecretName(name)) {
      // The value of a harmless name may be a pair itself.
      PAIR.lastIndex = match.index + whole.length;
      continue;
    }
    const start = match.index + whole.length;
    const { from, to } = valueEnd(text, start, name);
    if (to > from) {
      redacted += text.slice(kept, from) + MASK;
      kept = to;
    }
    PAIR.lastIndex = Math.max(to, start);
  }
  return redacted + text.slice(kept);
}
