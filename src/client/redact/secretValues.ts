import { MASK } from './mask';

/** Credentials as HTTP has them (RFC 9110, section 11.4), without the challenges that name their parameters. */
const BEARER = /\b(Bearer|Negotiate|DPoP)(\s+|%20|\+)(?!(?:realm|charset|error\w*|scope)\s*=)[^\s"'<>,;\\]{3,}/gi;
/** Base64 of a user and a password (RFC 7617) has capitals or digits, where an English word has none. */
const BASIC = /\b([Bb]asic|BASIC)(\s+|%20|\+)(?=[a-z]*[A-Z0-9+/=_-])(?!(?:realm|charset)\s*=)[\w+/=-]{4,}/g;
/** Words that also stand in sentences, so their value has to look like one. */
const SCHEME = /\b(Token|ApiKey|Api-Key|SharedKey|GoogleLogin)(\s+|%20)(?=\S*\d)[\w.~+/=:-]{8,}/gi;
const SCHEME_TO_END = /\b(Digest|AWS4-HMAC-SHA256|Hawk|OAuth)(\s+)(?=\w+\s*=)[^\r\n]*/gi;
/** What stands between blanks and other signs and has a dot; a JWT in it begins with `eyJ`, as its first part is `{"…` in base64url (RFC 7519). */
const DOTTED = /(?<![\w-])[\w-]+(?:(?:\.|%2[eE])[\w-]*)+/g;
const SHORTEST_HEADER = 9;
/** Tokens with the prefixes that their issuers publish so that they can be found. */
const KNOWN =
  /(?<!\w)(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|gl(?:pat|rt|dt)-[\w-]{16,}|xox[a-z]-[\w-]{10,}|sk[-_](?:live_|test_|proj-|ant-)?[\w-]{16,}|rk_live_\w{16,}|(?:AKIA|ASIA)[A-Z0-9]{12,}|AIza[\w-]{30,}|ya29\.[\w-]{16,}|npm_\w{30,}|hv[sbr]\.[\w-]{16,}|dop_v1_\w{32,}|SG\.[\w-]{16,}\.[\w-]{16,}|glsa_\w{20,})/g;
/** What stands before the host of a URL. */
const USERINFO = /(\/\/|%2f%2f)[^\s/?#"<>\\]{1,500}(@|%40)/gi;

/** Hides values that give themselves away, whatever their name. */
export function maskSecretValues(text: string): string {
  return text
    .replace(USERINFO, `$1${MASK}$2`)
    .replace(BEARER, `$1$2${MASK}`)
    .replace(SCHEME_TO_END, `$1$2${MASK}`)
    .replace(SCHEME, `$1$2${MASK}`)
    .replace(BASIC, `$1$2${MASK}`)
    .replace(DOTTED, maskJwt)
    .replace(KNOWN, MASK);
}

/** Looking for it in each whole word takes no longer than reading, where one pattern for all of it would. */
function maskJwt(dotted: string): string {
  const start = dotted.indexOf('eyJ');
  const end = dotted.search(/(?:\.|%2[eE])[^.%]*$/);
  return start < 0 || end - start < SHORTEST_HEADER ? dotted : dotted.slice(0, start) + MASK;
}
