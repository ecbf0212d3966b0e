/** @jest-environment node */
import { charsetOf } from './charsetOf';

const bytes = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0));

describe('the encoding of a body', () => {
  it.each([
    ['nothing', '', '', 'utf-8'],
    ['its content type', 'text/csv; charset=iso-8859-1', 'a', 'windows-1252'],
    ['its content type in quotes', 'text/csv;header=present;Charset="UTF-16"', 'a', 'utf-16le'],
    ['a content type that nobody knows', 'text/csv; charset=klingon', 'a', 'utf-8'],
    ['an empty charset', 'text/csv; charset=', 'a', 'utf-8'],
    ['the mark of UTF-8', 'text/csv; charset=windows-1252', '\xef\xbb\xbfa', 'utf-8'],
    ['the mark of UTF-16', '', '\xff\xfea\0', 'utf-16le'],
    ['the mark of UTF-16 the other way round', 'text/csv; charset=utf-8', '\xfe\xff\0a', 'utf-16be'],
    ['its XML declaration', 'application/xml', '<?xml version="1.0" encoding="ISO-8859-15"?><a/>', 'iso-8859-15'],
    ['its content type before its XML declaration', 'application/xml; charset=utf-8', "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 'utf-8'],
    ['an XML declaration that cannot be true', 'application/xml', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'utf-8'],
    ['an XML declaration without encoding', 'application/xml', '<?xml version="1.0"?><a encoding="latin1"/>', 'utf-8'],
    ['an encoding that nobody knows', 'application/xml', '<?xml version="1.0" encoding="klingon"?><a/>', 'utf-8'],
  ])('follows from %s', (_what, contentType, head, charset) => {
    expect(charsetOf(contentType, bytes(head))).toBe(charset);
  });
});
