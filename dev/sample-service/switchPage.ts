import type { FaultSwitch } from './faultSwitch';

/** What a fault looks like from outside, where its name does not say it. */
const MEANINGS: Record<string, string> = {
  unavailable: '503 with Retry-After',
  unauthorized: '401',
  forbidden: '403',
  'not-found': '404',
  'too-many-requests': '429 with Retry-After',
  'server-error': '500 with a stack trace',
  'login-page': '200 with a page to sign in',
  redirect: '302 to another host',
  gzip: 'compressed, whatever the caller accepts',
  hang: 'no answer at all',
  slow: 'an answer after two seconds',
  reset: 'the connection breaks before an answer',
  'reset-chunked': 'the connection breaks in the middle of an answer',
  'reset-sized': 'the same, with a length announced',
  stall: 'an answer that stops in the middle',
  'invalid-json': 'JSON with a mistake',
  'empty-body': '200 with nothing in it',
  'no-content': '204',
  'null-items': 'null where a list should be',
  'health-down': '503 with a health report',
};

/** What can be made to fail: all of it, the data, or the health endpoint. */
const PLACES = [
  ['/', 'everything'],
  ['/v1', 'the inventory (/v1)'],
  ['/healthz', 'its health (/healthz)'],
];

/** A page with a switch for every fault. */
export function switchPage({ fault, of }: FaultSwitch, names: readonly string[]): string {
  const places = PLACES.map(([path, what]) => `<option value="${path}"${path === of ? ' selected' : ''}>${what}</option>`).join('');
  const buttons = names.map(name => `<li><button data-fault="${name}" aria-pressed="${name === fault}">${name}</button> ${MEANINGS[name] ?? ''}</li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Faults of the sample service</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  ul { list-style: none; padding: 0; }
  li { margin: 0.4rem 0; }
  button { font: inherit; min-width: 11rem; text-align: left; padding: 0.2rem 0.6rem; margin-right: 0.5rem; }
  button[aria-pressed="true"] { font-weight: bold; outline: 2px solid; }
</style>
</head>
<body>
<h1>Faults of the sample service</h1>
<p>One fault at a time, until it is switched off. Watch a page or <code>/proxy-pages/services</code> of the portal meanwhile: nothing has to be loaded again.</p>
<p><label>What fails: <select>${places}</select></label></p>
<p role="status">${fault === null ? 'All is well.' : `Now: ${fault}, for ${of}`}</p>
<p><button data-fault="" aria-pressed="${fault === null}">off</button> all is well</p>
<ul>
${buttons}
</ul>
<script>
  const place = document.querySelector('select');
  const turn = async fault => {
    const response = await fetch('/switch', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fault, of: place.value }) });
    const now = await response.json();
    document.querySelector('[role=status]').textContent = now.fault === null ? 'All is well.' : 'Now: ' + now.fault + ', for ' + now.of;
    for (const button of document.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.fault === (now.fault ?? '')));
  };
  document.addEventListener('click', ({ target }) => {
    if (target.dataset.fault !== undefined) void turn(target.dataset.fault || null);
  });
  place.addEventListener('change', () => turn(document.querySelector('[aria-pressed=true]').dataset.fault || null));
</script>
</body>
</html>`;
}
