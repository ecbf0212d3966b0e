/** Where an XML declaration says its encoding, if it does (https://www.w3.org/TR/xml/#sec-TextDecl). */
const XML_DECLARATION = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/;
const PARAMETER = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** How many bytes of a body decide, where its headers do not. */
export const CHARSET_BYTES = 256;

/**
 * The encoding of a body: as its byte order mark says, else its content type, else its XML declaration, else UTF-8.
 * @param contentType - with its parameters
 * @param head - the first bytes of the body
 * @returns a label that `TextDecoder` knows
 */
export function charsetOf(contentType: string, head: Uint8Array): string {
  return ofMark(head) ?? known(PARAMETER.exec(contentType)?.[1]) ?? known(ofXml(head)) ?? 'utf-8';
}

/** https://encoding.spec.whatwg.org/#bom-sniff */
function ofMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** What can be read byte by byte is not UTF-16, whatever it says. */
function ofXml(head: Uint8Array): string | undefined {
  const label = XML_DECLARATION.exec(String.fromCharCode(...head.subarray(0, CHARSET_BYTES)))?.[1];
  return label && /^utf-16/i.test(label) ? 'utf-8' : label;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
