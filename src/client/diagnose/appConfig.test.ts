import { pluginService, proxyService, requestTo, urlService } from '../testing';
import { allowedHeadersYaml, credentialYaml, requestYaml, tokenOf, yamlAt } from './appConfig';

describe('lines at a key of app-config', () => {
  it.each([
    ['proxyPages.services.inventory', 'proxyPages:\n  services:\n    inventory:\n      a: 1\n      b: 2'],
    ['proxy.endpoints./team/api.v2.proxyPage', 'proxy:\n  endpoints:\n    /team/api.v2:\n      proxyPage:\n        a: 1\n        b: 2'],
    ['proxyPages.pages.x.views[0].request', 'proxyPages:\n  pages:\n    x:\n      views:\n        - request:\n            a: 1\n            b: 2'],
    ['proxyPages.pages.x.views[1]', 'proxyPages:\n  pages:\n    x:\n      views:\n        # number 2 of the list\n        - a: 1\n          b: 2'],
    ['proxy.endpoints./a b.proxyPage.pages.x.request', 'proxy:\n  endpoints:\n    "/a b":\n      proxyPage:\n        pages:\n          x:\n            request:\n              a: 1\n              b: 2'],
  ])('%s are nested as they have to be', (key, yaml) => {
    expect(yamlAt(key, ['a: 1', 'b: 2'])).toBe(yaml);
  });
});

describe('lines at a request', () => {
  it('of an automatic page write the page out', () => {
    const lines = ['responseType: csv'];
    expect(requestYaml(requestTo(proxyService, { key: proxyService.key }), lines)).toBe('proxyPages:\n  pages:\n    inventory:\n      service: inventory\n      views:\n        - request:\n            responseType: csv');
    const service = { ...proxyService, key: 'proxy.endpoints./inventory.proxyPage' };
    expect(requestYaml(requestTo(service, { key: service.key }), lines)).toBe('proxy:\n  endpoints:\n    /inventory:\n      proxyPage:\n        pages:\n          all:\n            views:\n              - request:\n                  responseType: csv');
  });
});

describe('lines at an endpoint', () => {
  it('name a variable after the service', () => {
    expect(tokenOf({ ...proxyService, id: 'team-api' })).toBe('${TEAM_API_TOKEN}');
  });

  it('are there for services with an endpoint only', () => {
    for (const service of [pluginService, urlService]) expect([credentialYaml(service), allowedHeadersYaml(service, 'Link')]).toEqual([undefined, undefined]);
  });
});
