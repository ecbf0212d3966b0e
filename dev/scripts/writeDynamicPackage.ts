import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type JsonObject = Record<string, unknown>;

/** What builders leave beside the bundle and no portal loads. */
const NOT_SHIPPED = [/\.map$/, /^@mf-types/, /^mf-stats\.json$/, /^(main|runtime|vendor)\.[0-9a-f]+\.js$/, /\.log$/];

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
  writeSchemas(manifest, target);
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
 * Both kinds of portal take the visibility of config from the bundle: Backstage from dist/.config-schema.json, Red
 * Hat Developer Hub from dist-scalprum/configSchema.json. Both pass over a schema that does not say it is an object.
 * The builder adds the schemas of every dependency; a portal has those already, so only ours is kept.
 */
function writeSchemas(manifest: JsonObject, target: string): void {
  const file = join(target, 'dist/.config-schema.json');
  const schemas = readJson(file).schemas as { packageName: string; path: string; value: JsonObject }[];
  const own = schemas.find(it => it.packageName === manifest.name);
  if (!own) throw new Error('The package has no configSchema, so no portal would show its config to the browser');
  const value = { ...own.value, type: 'object' };
  writeJson(file, { schemas: [{ ...own, value }], backstageConfigSchemaVersion: 1 });
  writeJson(join(target, 'dist-scalprum/configSchema.json'), value);
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

const readJson = (file: string): JsonObject => JSON.parse(readFileSync(file, 'utf8'));

const writeJson = (file: string, value: JsonObject) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
