/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { curl } from './curl';
import type { HttpRequest } from './HttpRequest';
import { pluginService, proxyService, requestTo, urlService } from './testing';

const BASE = 'https://portal.example.com/api/proxy/inventory';

function commandOf(overrides: Partial<HttpRequest> = {}, url = `${BASE}/things`, service: HttpRequest['service'] = proxyService): string {
  return curl({ request: requestTo(service, overrides), url });
}

/** What a shell makes of the command. */
function argumentsOf(command: string): string[] {
  const script = `curl() { for argument in "$@"; do printf '%s\\0' "$argument"; done; }\n${command}`;
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('a request as a curl command', () => {
  it('asks for a token of the portal where it goes through the portal', () => {
    expect(commandOf({ headers: { accept: 'application/json' } })).toBe(
      `curl 'https://portal.example.com/api/proxy/inventory/things' \\\n  -H 'Authorization: Bearer <your token>' \\\n  -H 'accept: application/json'`,
    );
    expect(commandOf({}, 'https://portal.example.com/api/hello/things', pluginService)).toContain('<your token>');
  });

  it('asks for none where it goes to a service itself', () => {
    expect(commandOf({}, 'https://weather.example.com/api', urlService)).toBe("curl 'https://weather.example.com/api'");
  });

  it('reaches curl as it is, whatever a shell makes of it', () => {
    const texts = ["single quotes: it's", "'; rm -rf / #", '$(id)', '`id`', '$HOME', 'two\nlines', '\\', '"', '!!', 'ü 文'];
    const body = JSON.stringify({ text: texts.join(' ') });
    const url = `${BASE}/things?q=it's$(id)`;
    expect(argumentsOf(commandOf({ method: 'POST', headers: { 'x-a': "it's `id`" }, body }, url))).toEqual([
      url,
      '-X',
      'POST',
      '-H',
      'Authorization: Bearer <your token>',
      '-H',
      "x-a: it's `id`",
      '--data-raw',
      body,
    ]);
  });

  it('keeps a body that begins with an at sign from being a file’s name', () => {
    expect(commandOf({ method: 'POST', body: '"@/etc/passwd"' })).toContain(`--data-raw '"@/etc/passwd"'`);
  });

  it('keeps brackets from being a range of URLs', () => {
    expect(commandOf({}, `${BASE}/things?id[]=1`)).toContain('--globoff');
    expect(commandOf()).not.toContain('--globoff');
  });

  it.each([
    ['GET', undefined, undefined],
    ['HEAD', undefined, '--head'],
    ['DELETE', undefined, '-X DELETE'],
    ['GET', '{}', '-X GET'],
  ] as const)('says the method %s with the body %s', (method, body, expected) => {
    const command = commandOf({ method, ...(body !== undefined && { body }) });
    if (expected === undefined) expect(command).not.toMatch(/-X|--head/);
    else expect(command).toContain(expected);
  });

  it('holds no secret of the URL, the headers or the body', () => {
    const command = commandOf(
      { method: 'POST', headers: { 'x-api-key': 's3cret', 'x-debug': 'Bearer s3cret' }, body: '{"user":"bob","password":"s3cret"}' },
      'https://bob:s3cret@portal.example.com/api/proxy/inventory/things?token=s3cret&page=2',
    );
    expect(command).not.toContain('s3cret');
    expect(command).toContain('https://***@portal.example.com/api/proxy/inventory/things?token=***&page=2');
    expect(command).toContain(`'{"user":"bob","password":"***"}'`);
  });
});
