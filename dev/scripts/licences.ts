import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths';

/** Licences under which our bundle may carry a package: permissive ones, and MPL, whose files are unchanged in it. */
const ALLOWED = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Unlicense', 'Python-2.0', 'Zlib', 'WTFPL'];

/** Packages that say it in their files only. */
const READ_BY_HAND: Record<string, string> = { 'fast-shallow-equal': 'Unlicense', format: 'MIT', 'react-universal-interface': 'Unlicense' };

type Locked = { version?: string; license?: string; dev?: boolean; devOptional?: boolean; peer?: boolean };

/** `(MIT OR GPL-2.0)` leaves the choice to us, `MIT AND ISC` does not (https://spdx.dev/learn/handling-license-info). */
function isAllowed(expression: string): boolean {
  const terms = expression.replace(/[()]/g, '').split(/\s+OR\s+/i);
  return terms.some(term => term.split(/\s+AND\s+/i).every(name => ALLOWED.includes(name.trim())));
}

/** What an installed package says itself, for those of which the lockfile says nothing. */
function installedLicence(path: string): string | undefined {
  try {
    const { license, licenses } = JSON.parse(readFileSync(fromRoot(path, 'package.json'), 'utf8')) as { license?: string; licenses?: Array<{ type?: string }> };
    if (typeof license === 'string') return license;
    // As packages said it before there were expressions (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#license).
    return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : undefined;
  } catch {
    return undefined;
  }
}

/** `npm run licences`: fails when a package that may end up in the bundle has a licence that is not on the list. */
function main(): void {
  const { packages } = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).filter(([path, { dev, devOptional, peer }]) => path !== '' && !dev && !devOptional && !peer);
  const found = shipped.map(([path, locked]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return { name: `${name} ${locked.version ?? ''}`, licence: locked.license ?? installedLicence(path) ?? READ_BY_HAND[name] ?? 'none' };
  });
  const refused = found.filter(({ licence }) => !isAllowed(licence));
  for (const { name, licence } of refused) process.stdout.write(`${name}: ${licence}\n`);
  process.stdout.write(`${found.length} packages that may be shipped, ${refused.length} with a licence that is not allowed\n`);
  process.exitCode = refused.length > 0 || found.length === 0 ? 1 : 0;
}

main();
