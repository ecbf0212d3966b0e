/** Wherever these stand in a name, its value is nobody's business. */
const ANYWHERE = /token|secret|passw|passphrase|credential|signature|authori[sz]ation|cookie|session|(?:api|auth|access|private|secret|licen[cs]e|subscription|functions?|master|shared|account|encryption|signing)[^a-z0-9]?key/;
/** As whole words only, because they are also parts of harmless ones: author, keyword, design. */
const WORDS = new Set(['auth', 'key', 'jwt', 'sig', 'sid', 'pwd', 'pass', 'pin', 'otp', 'bearer', 'apikey']);
/** Keys that order and group. */
const HARMLESS_KEY = /\b(?:sort|order|group|partition|primary|foreign|public|translation) key\b/;

/** Whether a parameter, header or member of this name likely holds a secret, however it is written. */
export function isSecretName(name: string): boolean {
  const plain = decoded(name).normalize('NFKC');
  const lower = plain.toLowerCase();
  if (ANYWHERE.test(lower)) return true;
  const words = plain
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
  return !HARMLESS_KEY.test(words) && words.split(' ').some(word => WORDS.has(word));
}

/** Names in URLs may be encoded, and more than once. */
export function decoded(text: string): string {
  let known = text;
  for (let round = 0; round < 4 && known.includes('%'); round += 1) {
    const next = decodeOnce(known);
    if (next === known) break;
    known = next;
  }
  return known;
}

/** Stray percent signs stay, where `decodeURIComponent` would give up on the rest as well. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
