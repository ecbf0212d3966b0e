import { ExpressionError } from './ExpressionError';
import { linkTarget, urlTarget } from './linkTarget';

function opened(open: string, row: unknown, route?: string) {
  return linkTarget(open, { row }, route);
}

describe('an open that is one placeholder', () => {
  it.each([
    ['https://example.com/a?b=c#d', { kind: 'external', href: 'https://example.com/a?b=c#d' }],
    ['http://example.com', { kind: 'external', href: 'http://example.com/' }],
    ['HTTPS://EXAMPLE.com/', { kind: 'external', href: 'https://example.com/' }],
    ['mailto:team@example.com', { kind: 'external', href: 'mailto:team@example.com' }],
    ['/catalog/default/component/x?tab=1', { kind: 'portal', to: '/catalog/default/component/x?tab=1' }],
    ['/', { kind: 'portal', to: '/' }],
  ])('takes %s as a whole URL', (url, expected) => {
    expect(opened('{row.url}', { url })).toEqual(expected);
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\tjava\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://x/1', 'ftp://x'])(
    'refuses %j',
    url => {
      expect(() => opened('{row.url}', { url })).toThrow(/may not lead to|is no URL/);
    },
  );

  it.each(['//evil.example.com', '/\\evil.example.com', '/\t/evil.example.com', '/\n//evil.example.com', '///evil'])('refuses %j, which names another host', url => {
    expect(() => opened('{row.url}', { url })).toThrow('leads out of the portal');
  });

  it.each(['example.com', 'things/5', '../x', '\\\\evil', 5, true, { a: 1 }])('refuses %j, which is no URL', url => {
    expect(() => opened('{row.url}', { url })).toThrow(expect.objectContaining({ name: 'ExpressionError', hint: expect.stringContaining('https://…') as string }) as Error);
  });

  it.each([null, '', undefined])('is no link when the value is %j', url => {
    expect(opened('{row.url}', { url })).toBeUndefined();
  });

  it('may hold any expression without braces', () => {
    expect(opened('{row.links[0]."html url"}', { links: [{ 'html url': 'https://x.example/' }] })).toEqual({ kind: 'external', href: 'https://x.example/' });
  });

  it('shortens a long value in its message', () => {
    expect(() => opened('{row.url}', { url: 'x'.repeat(500) })).toThrow(/^“x{59}…” is no URL\.$/);
  });
});

describe('an open that is a template', () => {
  it.each([
    ['things/{row.id}', '/proxy-pages/things/a%2Fb'],
    ['things/{row.id}/parts', '/proxy-pages/things/a%2Fb/parts'],
    ['things', '/proxy-pages/things'],
    ['', '/proxy-pages/'],
    ['/catalog/{row.id}', '/catalog/a%2Fb'],
    ['/catalog', '/catalog'],
  ])('leads from %j to %s', (open, to) => {
    expect(opened(open, { id: 'a/b' })).toEqual({ kind: 'portal', to });
  });

  it('lies below the route where the plugin is mounted', () => {
    expect(opened('things/{row.id}', { id: 1 }, '/apis/')).toEqual({ kind: 'portal', to: '/apis/things/1' });
  });

  it('may lead to another site, its values encoded', () => {
    expect(opened('https://ci.example.com/{row.id}?x=1', { id: 'a/b' })).toEqual({ kind: 'external', href: 'https://ci.example.com/a%2Fb?x=1' });
  });

  it.each(['//evil.example.com', '//{row.id}', '/\\evil', '/{/row.id}', 'javascript:{row.id}', 'data:{row.id}'])('refuses %s', open => {
    expect(() => opened(open, { id: 'evil', dots: '../..' })).toThrow(ExpressionError);
  });

  it.each(['things/{row.dots}', '/{row.dots}', '{row.dots}/things', 'https://ci.example.com/{row.dots}'])('lets no value lead out of %s', open => {
    expect(() => opened(open, { dots: '..' })).toThrow('dot segment');
  });

  it('does not take a value with a leading slash for a path', () => {
    expect(opened('/{row.path}', { path: '/evil.example.com' })).toEqual({ kind: 'portal', to: '/%2Fevil.example.com' });
  });

  it('needs its values', () => {
    expect(() => opened('things/{row.id}', {})).toThrow('The path needs row.id, which is missing.');
  });
});

describe('urlTarget', () => {
  it('names the source in its error', () => {
    expect(() => urlTarget('javascript:x', '{row.url}')).toThrow(expect.objectContaining({ source: '{row.url}' }) as Error);
  });
});
