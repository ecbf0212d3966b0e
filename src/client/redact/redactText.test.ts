/** @jest-environment node */
import { redactText } from './redactText';

/** The needle in every haystack. */
const SECRET = 'hunter2-Xy9';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';

describe('in a text, what looks like a secret is hidden', () => {
  it.each([
    ['a JSON member', `{"user":"bob","password":"${SECRET}","age":3}`, '{"user":"bob","password":"***","age":3}'],
    ['a JSON member with a quote in it', `{"password":"a\\"${SECRET}","age":3}`, '{"password":"***","age":3}'],
    ['a JSON member that ends in a backslash', `{"password":"${SECRET}\\\\","age":3}`, '{"password":"***","age":3}'],
    ['a JSON member that was cut off', `{"client_secret":"${SECRET}`, '{"client_secret":"***'],
    ['a number', '{"pin": 123456, "age":3}', '{"pin": ***, "age":3}'],
    ['all of an object', `{"credentials":{"name":"x}","value":"${SECRET}"},"age":3}`, '{"credentials":***,"age":3}'],
    ['all of a list', `{"tokens":["${SECRET}","b"],"age":3}`, '{"tokens":***,"age":3}'],
    ['an object that was cut off', `{"credentials":{"value":"${SECRET}`, '{"credentials":***'],
    ['JSON in JSON', `{"body":"{\\"apiKey\\":\\"${SECRET}\\",\\"age\\":3}"}`, '{"body":"{\\"apiKey\\":\\"***\\",\\"age\\":3}"}'],
    ['a form', `user=bob&passwd=${SECRET}&age=3`, 'user=bob&passwd=***&age=3'],
    ['YAML', `user: bob\napi_key: ${SECRET}\nage: 3`, 'user: bob\napi_key: ***\nage: 3'],
    ['Ruby', `{:token => "${SECRET}", :age => 3}`, '{:token => "***", :age => 3}'],
    ['single quotes', `{'access_token': '${SECRET}', 'age': 3}`, "{'access_token': '***', 'age': 3}"],
    ['a name in camel case', `{"sasToken":"${SECRET}"}`, '{"sasToken":"***"}'],
    ['a name in capitals', `DB_PASSWORD=${SECRET}`, 'DB_PASSWORD=***'],
    ['a name with blanks around its sign', `x-api-key : ${SECRET}`, 'x-api-key : ***'],
    ['a header to the end of its line', `Authorization: Custom a b ${SECRET}\nAccept: */*`, 'Authorization: ***\nAccept: */*'],
    ['a cookie', `set-cookie: a=${SECRET}; Path=/; HttpOnly\nAge: 3`, 'set-cookie: ***\nAge: 3'],
    ['a token behind Bearer', `the header was Bearer ${SECRET}, and was refused`, 'the header was Bearer ***, and was refused'],
    ['a password behind Basic', 'curl -H "X: Basic Ym9iOmh1bnRlcjI="', 'curl -H "X: Basic ***"'],
    ['a signature', 'X: AWS4-HMAC-SHA256 Credential=AKIA/x, Signature=abc', 'X: AWS4-HMAC-SHA256 ***'],
    ['a JWT', `got ${JWT}.`, 'got ***'],
    ['a JWT stuck to a word', `id_${JWT} is old`, 'id_*** is old'],
    ['a token by its prefix', 'remote: ghp_0123456789abcdefABCDEF is revoked', 'remote: *** is revoked'],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${SECRET}\n-----END RSA PRIVATE KEY-----\nend`, '***\nend'],
    ['a private key that was cut off', `-----BEGIN PRIVATE KEY-----\n${SECRET}`, '***'],
    ['a user in a URL', `cannot reach https://bob:${SECRET}@db.example.com/x`, 'cannot reach https://***@db.example.com/x'],
    ['a password with an at sign', `postgres://bob:p@${SECRET}@db/x`, 'postgres://***@db/x'],
    ['a password with a quote', `amqp://bob:'${SECRET}@mq`, 'amqp://***@mq'],
    ['a parameter of a URL', `GET https://a.example.com/x?to%6ben=${SECRET}&y=1 failed`, 'GET https://a.example.com/x?to%6ben=***&y=1 failed'],
    ['a parameter of a path', `GET /x?y=1&sig=${SECRET} failed`, 'GET /x?y=1&sig=*** failed'],
  ])('%s', (_what, text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });

  it('once: what is hidden already stays as it is', () => {
    const once = redactText(`{"password":"${SECRET}"} Bearer ${SECRET} https://a:b@c/?key=d`);
    expect(redactText(once)).toBe(once);
  });

  it('in no more time than it takes to read, however the text is made', () => {
    const texts = ['a'.repeat(200_000), '"token":{'.repeat(20_000), 'token="\\'.repeat(20_000), '%2f%2f'.repeat(30_000), 'eyJ'.repeat(60_000), ':// '.repeat(50_000), '-----BEGIN A-----'.repeat(10_000)];
    for (const text of texts) expect(redactText(text).length).toBeLessThanOrEqual(2 * text.length);
  });
});

describe('in a text, what is no secret stays', () => {
  it.each([
    'Inventory answered 404.',
    '{"id":"a-1","author":"bob","keyword":"x","design":"y","compass":"north"}',
    '{"hasPassword":false,"token":null}',
    'The token has expired. Basic checks passed at 12:00.',
    'WWW-Authenticate: Bearer realm="things"',
    'GET /things?page=2&sortKey=name&q=a%20b',
    'see https://docs.example.com/auth/tokens#basic, or write to bob@example.com',
    '2026-11-22T10:00:00Z INFO: started',
  ])('%s', text => {
    expect(redactText(text)).toBe(text);
  });
});
