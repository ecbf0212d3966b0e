import { fromRoot } from '../lib/paths';
import { buildOnce } from '../lib/buildOnce';
import { EXPORT_INPUTS, exportDynamic } from '../scripts/exportDynamic';
import { PACKAGE_TGZ, packDynamic } from '../scripts/packDynamic';

/** Makes package.tgz, the very file that ships, unless the sources are those of the last time. */
export function buildPlugin(): Promise<boolean> {
  return buildOnce({
    name: 'plugin',
    inputs: EXPORT_INPUTS,
    outputs: [PACKAGE_TGZ, fromRoot('dist-dynamic/package.json')],
    build: async () => {
      await exportDynamic();
      await packDynamic();
    },
  });
}
