import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type JsonObject = Record<string, unknown>;

/** What builders leave beside the bundle and no portal loads. */
const NOT_SHIPPED = [/\.map$/, /^@mf-types/, /^mf-stats\.json$/, /^(main|runtime|vendor)\.[0-9a-f]+\.js$/, /\.log$/];

/** With which an operator's editor checks app-config. */
const EDITOR_SCHEMA = 'src/config/proxy-pages.schema.json';

/** Composes the package that portals unpack from the two bundles that were built in `stage`. */
export function writeDynamicPackage(stage: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const folder of ['dist', 'dist-scalprum']) {
    cpSync(join(stage, folder), join(target, folder), { recursive: true, filter: isShipped });
    dropSourceMapComments(join(target, folder));
  }
  if (existsSync(join(stage, 'LICENSE'))) cpSync(join(stage, 'LICENSE'), join(target, 'LICENSE'));
  const manifest = readJson(join(stage, 'package.json'));
  writeSchemas(manifest, stage, target);
  forgetTypes(join(target, 'dist/mf-manifest.json'));
  writeJson(join(target, 'package.json'), dynamicManifest(manifest));
}

const isShipped = (file: string) => !NOT_SHIPPED.some(pattern => pattern.test(basename(file)));

/** Only the fields that a portal reads: dependencies are bundled, and a portal must not install them again. */
function dynamicManifest(manifest: JsonObject): JsonObject {
  const { name, version, description, license, repository, homepage, backstage, scalprum } = manifest;
  const main = 'dist/remoteEntry.js';
  return { name, version, description, license, repository, homepage, main, backstage, scalprum };
}

/**
 * Both kinds of portal take the visibility of config from the bundle: Backstage from dist/.config-schema.json
 * (https://backstage.io/docs/conf/defining), Red Hat Developer Hub from dist-scalprum/configSchema.json. Both pass
 * over a schema that does not say it is an object. Those of our libraries are the portal's own, and stay out.
 */
function writeSchemas(manifest: JsonObject, stage: string, target: string): void {
  const path = String(manifest.configSchema);
  const value = { ...readJson(join(stage, path)), type: 'object' };
  const schemas = [{ packageName: manifest.name, path, value }];
  writeJson(join(target, 'dist/.config-schema.json'), { schemas, backstageConfigSchemaVersion: 1 });
  writeJson(join(target, 'dist-scalprum/configSchema.json'), value);
  cpSync(join(stage, EDITOR_SCHEMA), join(target, basename(EDITOR_SCHEMA)));
}

/** The manifest names archives of types that only a developer's host would fetch, and that are not shipped. */
function forgetTypes(file: string): void {
  const manifest = readJson(file);
  const metaData = { ...(manifest.metaData as JsonObject), types: { path: '', name: '', zip: '', api: '' } };
  writeJson(file, { ...manifest, metaData });
}

/** Without the maps, the comments that point to them only cause 404s in a developer's console. */
function dropSourceMapComments(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) dropSourceMapComments(path);
    else if (name.endsWith('.js')) {
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, ''));
    }
  }
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

const writeJson = (file: string, value: JsonObject) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
