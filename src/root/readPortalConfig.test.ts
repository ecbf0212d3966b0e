import { readPortalConfig } from './readPortalConfig';

function portal(...scripts: string[]): Document {
  const page = document.implementation.createHTMLDocument();
  for (const text of scripts) {
    const script = page.createElement('script');
    script.type = 'backstage.io/config';
    script.textContent = text;
    page.head.append(script);
  }
  return page;
}
const context = (data: unknown) => JSON.stringify([{ context: 'env', data }]);

describe('the configuration in the portal’s page', () => {
  it('is read and merged', () => {
    const text = JSON.stringify([
      { context: 'app-config.yaml', data: { app: { title: 'A' }, proxyPages: { title: 'X' } } },
      { context: 'app-config.production.yaml', data: { proxyPages: { pages: {} } } },
    ]);
    expect(readPortalConfig(portal(text))).toEqual({ app: { title: 'A' }, proxyPages: { title: 'X', pages: {} } });
  });

  it('may stand in several scripts', () => {
    expect(readPortalConfig(portal(context({ a: 1, b: 1 }), context({ b: 2 })))).toEqual({ a: 1, b: 2 });
  });

  it.each(['', '{', 'null', '{}', '"x"', '5', '[null]'])('that is %j is none', text => {
    expect(readPortalConfig(portal(text))).toEqual({});
    expect(readPortalConfig(portal(text, context({ a: 1 })))).toEqual({ a: 1 });
  });

  it('that is absent is none, and other scripts are not read', () => {
    const page = portal();
    const script = page.createElement('script');
    script.type = 'application/json';
    script.textContent = context({ a: 1 });
    page.head.append(script);
    expect(readPortalConfig(page)).toEqual({});
  });
});
