/** @jest-environment node */
import * as fc from 'fast-check';
import { DecodeError } from './DecodeError';
import { parseXml } from './parseXml';

describe('XML', () => {
  it.each([
    ['text', '<a> x y </a>', { a: 'x y' }],
    ['numbers as texts', '<a><n>007</n></a>', { a: { n: '007' } }],
    ['empty elements', '<a><b/><c></c><d /></a>', { a: { b: '', c: '', d: '' } }],
    ['elements that occur more than once as lists', '<a><b>1</b><c>x</c><b>2</b></a>', { a: { b: ['1', '2'], c: 'x' } }],
    ['elements that occur once as they are', '<a><b>1</b></a>', { a: { b: '1' } }],
    ['attributes as members', `<a id="1" b='say "x"'><c/></a>`, { a: { id: '1', b: 'say "x"', c: '' } }],
    ['the text beside attributes', '<price currency="EUR">12.50</price>', { price: { currency: 'EUR', text: '12.50' } }],
    ['attributes and elements of the same name as a list', '<a id="1"><id>2</id></a>', { a: { id: ['1', '2'] } }],
    ['mixed text', '<p>Hello <b>world</b>!</p>', { p: { b: 'world', text: 'Hello !' } }],
    ['prefixes, but no declarations of them', '<x:a xmlns:x="urn:x" xmlns="urn:y" x:id="1"><x:b>2</x:b></x:a>', { 'x:a': { 'x:id': '1', 'x:b': '2' } }],
    ['nothing', '<a xmlns:xsi="i"><b xsi:nil="true"/><b xsi:nil="false">1</b></a>', { a: { b: [null, '1'] } }],
    ['CDATA', '<a><![CDATA[ <b> & ]] ]]></a>', { a: ' <b> & ]] ' }],
    ['comments, instructions and a document type', '<?xml version="1.0"?>\n<!-- <x> -->\n<!DOCTYPE a [<!ELEMENT a "]>"><!-- ]> -->]>\n<a><!-- - --><?php > ?>1</a>\n<!-- -->', { a: '1' }],
    ['the entities of XML', '<a t="&quot;&#65;">&lt;&amp;gt;&apos;&#x1F600;</a>', { a: { t: '"A', text: '<&gt;\'😀' } }],
    ['names of other scripts', '<größe>1</größe>', { größe: '1' }],
  ])('reads %s', async (_what, xml, value) => {
    expect(await parseXml(xml)).toEqual(value);
  });

  it('does not expand entities that the document declares', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;"><!ENTITY e SYSTEM "file:///etc/passwd">]><a>&y;&e;</a>`;
    expect(await parseXml(bomb)).toEqual({ a: '&y;&e;' });
  });

  it('takes the names of the prototype for names', async () => {
    const value = (await parseXml('<__proto__ __proto__="1"><constructor>2</constructor><isAdmin>yes</isAdmin></__proto__>')) as Record<string, unknown>;
    expect(JSON.stringify(value)).toBe('{"__proto__":{"__proto__":"1","constructor":"2","isAdmin":"yes"}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it.each([
    ['', 'Line 1'],
    ['just text', 'Line 1'],
    ['<a>\n<b></a>', 'Line 2'],
    ['<a>\n\n', 'Line 3'],
    ['<a/>\n<b/>', 'Line 2'],
    ['<a/></a>', 'Line 1'],
    ['<a b=1/>', 'Line 1'],
    ['<a b="1>', 'Line 1'],
    ['<a>1 < 2</a>', 'Line 1'],
    ['<a><!-- </a>', 'Line 1'],
    ['<a><![CDATA[ </a>', 'Line 1'],
    ['<![CDATA[x]]><a/>', 'Line 1'],
    ['<!DOCTYPE a [<a/>', 'Line 1'],
    [`${'<a>'.repeat(300)}`, 'Line 1'],
    ['<a>R&D</a>', 'Line 1'],
    ['<a>&#0;</a>', 'Line 1'],
  ])('says where %j is wrong', async (xml, line) => {
    const error: unknown = await parseXml(xml).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as DecodeError).message).toMatch(new RegExp(`^${line} of the answer is no valid XML: [a-z].*\\.$`));
  });

  it('reads any element that was written as XML', async () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const word = fc.string({ maxLength: 10 }).map(text => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ id: word, name: word, note: word }), { minLength: 2 }), async rows => {
        const items = rows.map(({ id, name, note }) => `<item id="${escaped(id)}">\n  <name>${escaped(name)}</name><note><![CDATA[${note.replaceAll(']]>', '')}]]></note></item>`);
        expect(await parseXml(`<list>${items.join('\n')}</list>`)).toEqual({ list: { item: rows.map(row => ({ ...row, note: row.note.replaceAll(']]>', '') })) } });
      }),
    );
  });

  it('ends when nobody wants it any more', async () => {
    await expect(parseXml(`<a>${'<b>1</b>'.repeat(300_000)}</a>`, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
