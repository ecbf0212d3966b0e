import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { create } from 'tar';
import { isMain } from '../lib/isMain';
import { listFiles } from '../lib/listFiles';
import { fromRoot } from '../lib/paths';
import { chartValues } from './chartValues';

export const PACKAGE_TGZ = fromRoot('package.tgz');

/** Packs dist-dynamic as portals expect it: everything under one `package/` folder. Same files, same bytes. */
export async function packDynamic(): Promise<{ integrity: string }> {
  const root = fromRoot('dist-dynamic');
  const files = listFiles(root).map(file => relative(root, file)).sort();
  if (files.length === 0) throw new Error('dist-dynamic is empty: run `npm run export-dynamic` first');
  const parts: Buffer[] = [];
  const archive = create(
    {
      cwd: root,
      prefix: 'package',
      portable: true,
      noDirRecurse: true,
      mtime: new Date(0),
      onWriteEntry: entry => {
        if (entry.stat) entry.stat.mode = 0o100644;
      },
    },
    files,
  );
  for await (const chunk of archive) parts.push(Buffer.from(chunk));
  const tgz = gzipSync(Buffer.concat(parts), { level: 9 });
  // The tenth byte of a gzip header names the operating system; 255 means unknown, the same everywhere.
  tgz[9] = 255;
  writeFileSync(PACKAGE_TGZ, tgz);
  return { integrity: integrityOf(tgz) };
}

/** What chart values call `integrity`: the SRI form of the archive's sha512. */
export function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

async function main(): Promise<void> {
  const { integrity } = await packDynamic();
  const { name, version } = JSON.parse(readFileSync(fromRoot('dist-dynamic/package.json'), 'utf8'));
  process.stdout.write(chartValues({ name, version, integrity }));
}

if (isMain(module)) {
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
