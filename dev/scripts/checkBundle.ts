import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { listFiles } from '../lib/listFiles';

type Manifest = { shared: { name: string }[] };

/** The federation runtime keeps this for Node; a browser never gets there. */
const RUNTIME_EVAL = 'eval("require")';

/** What must never be in the bundle, because a portal would refuse it: a list of what is. */
export function checkBundle(dist: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(`${dist}/mf-manifest.json`, 'utf8'));
  const problems = manifest.shared.some(it => it.name === 'react-router')
    ? ['mf-manifest.json asks the portal for react-router, which Butler Portal does not share: import react-router-dom']
    : [];
  for (const file of listFiles(dist).filter(it => it.endsWith('.js'))) {
    const name = relative(dist, file);
    const code = withoutRuntime(readFileSync(file, 'utf8'), basename(file));
    if (/shareKey:\s*"react-router"/.test(code)) problems.push(`${name} consumes the shared module react-router`);
    const evaluated = /(?<![\w.$])(?:eval\(|new Function\()[^;]{0,40}/.exec(code);
    if (evaluated) problems.push(`${name} evaluates text, which a portal's CSP forbids: ${evaluated[0]}`);
  }
  return problems;
}

const withoutRuntime = (code: string, file: string) =>
  file === 'remoteEntry.js' ? code.replace(RUNTIME_EVAL, '') : code;
