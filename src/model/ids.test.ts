/** @jest-environment node */
import { ID_PATTERN, serviceIdOfEndpoint, titleFromId } from './ids';

describe('an id', () => {
  it.each(['a', 'a1', 'a-b', 'payment-methods-2'])('may be %s', id => {
    expect(ID_PATTERN.test(id)).toBe(true);
  });

  it.each(['', '1a', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a.b', 'a/b', 'ä'])('may not be %j', id => {
    expect(ID_PATTERN.test(id)).toBe(false);
  });
});

describe('the service of an endpoint', () => {
  it.each([
    ['/inventory', 'inventory'],
    ['inventory', 'inventory'],
    ['/team/api', 'team-api'],
    ['/team/api/', 'team-api'],
    ['/Team_API.v2', 'team-api-v2'],
    ['//x', 'x'],
    ['/', ''],
  ])('%s is called %s', (endpoint, id) => {
    expect(serviceIdOfEndpoint(endpoint)).toBe(id);
  });
});

describe('a title', () => {
  it.each([
    ['things', 'Things'],
    ['payment-methods', 'Payment methods'],
    ['paymentMethods', 'Payment methods'],
    ['created_at', 'Created at'],
    ['app.kubernetes.io/name', 'App kubernetes io name'],
    ['apiURL', 'API URL'],
    ['html_url', 'HTML URL'],
    ['dashboardUID', 'Dashboard UID'],
    ['ids', 'IDs'],
    ['paid', 'Paid'],
    ['constructor', 'Constructor'],
    ['URL', 'URL'],
    ['--', '--'],
    ['', ''],
  ])('of %j is %j', (id, title) => {
    expect(titleFromId(id)).toBe(title);
  });
});
