/** @jest-environment node */
import { redactUrl } from './redactUrl';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';

describe('in a URL, what looks like a secret is hidden', () => {
  it.each([
    ['user and password', 'https://bob:pw@example.com/x', 'https://***@example.com/x'],
    ['a user with at signs', 'https://bob:p@w@example.com/x', 'https://***@example.com/x'],
    ['a user where the scheme is missing', '//bob:pw@example.com/x', '//***@example.com/x'],
    ['a parameter by its name', 'https://example.com/x?a=1&access_token=s3cret&b=2', 'https://example.com/x?a=1&access_token=***&b=2'],
    ['a parameter whose name is encoded', '/x?to%6Ben=s3cret', '/x?to%6Ben=***'],
    ['a parameter whose name is encoded twice', '/x?to%256Ben=s3cret', '/x?to%256Ben=***'],
    ['a parameter in wide letters', '/x?ｔｏｋｅｎ=s3cret', '/x?ｔｏｋｅｎ=***'],
    ['a parameter in brackets', '/x?filter%5BapiKey%5D=s3cret', '/x?filter%5BapiKey%5D=***'],
    ['every one of the same name', '/x?key=a&key=b', '/x?key=***&key=***'],
    ['parameters behind semicolons', '/x?a=1;token=s3cret;b=2', '/x?a=1;token=***;b=2'],
    ['parameters behind a second question mark', '/x?a=1?token=s3cret', '/x?a=1?token=***'],
    ['parameters of the path', '/x;jsessionid=s3cret/y', '/x;jsessionid=***/y'],
    ['parameters of the fragment', '/x#access_token=s3cret&state=1', '/x#access_token=***&state=1'],
    ['a value that is a JWT', `/x?a=${JWT}`, '/x?a=***'],
    ['a segment that is a JWT', `/reset/${JWT}/x`, '/reset/***/x'],
    ['a value with Bearer', '/x?a=Bearer%20abcdef', '/x?a=***'],
    ['a value with Bearer and a plus', '/x?a=Bearer+abcdef', '/x?a=***'],
    ['a URL as a value', '/x?next=https%3A%2F%2Fbob%3Apw%40example.com', '/x?next=***'],
    ['a parameter of a URL that is a value', '/x?next=%2Fy%3Ftoken%3Ds3cret&a=1', '/x?next=***&a=1'],
    ['the same, encoded twice', '/x?next=%252Fy%253Ftoken%253Ds3cret', '/x?next=***'],
    ['JSON as a value', '/x?q=%7B%22password%22%3A%22s3cret%22%7D', '/x?q=***'],
    ['an address signed for a time', '/x?X-Amz-Credential=a&X-Amz-Signature=b&X-Amz-Date=c', '/x?X-Amz-Credential=***&X-Amz-Signature=***&X-Amz-Date=c'],
  ])('%s', (_what, url, redacted) => {
    expect(redactUrl(url)).toBe(redacted);
  });
});

describe('in a URL, what is no secret stays as it is written', () => {
  it.each([
    '',
    '/things/a%20b?page=2&per_page=50',
    'https://portal.example.com/api/proxy/inventory/v1/things?q=a%26b&q=100%25',
    'https://example.com/users/bob@example.com',
    '/x?token=&a',
    '/authors?author=bob&keyword=x#top',
    '/x?broken=%E0%A4%A',
  ])('%s', url => {
    expect(redactUrl(url)).toBe(url);
  });
});
