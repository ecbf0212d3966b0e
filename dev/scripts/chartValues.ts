type Packed = { name: string; version: string; integrity: string };

/** What an operator pastes, for a registry and for a plain file server. The hosts are theirs to replace. */
export function chartValues({ name, version, integrity }: Packed): string {
  const registry = 'registry.example.com/portal';
  const files = 'https://files.example.com/portal';
  return `package.tgz
integrity: ${integrity}

From an OCI registry:

  oras push ${registry}/${name}:${version} package.tgz:application/gzip

${values(`oci://${registry}`, `oci://${registry}/${name}:${version}`, integrity)}
From a file server, uploaded as ${name}-${version}.tgz:

${values(files, `${files}/${name}-${version}.tgz`, integrity)}`;
}

function values(source: string, reference: string, integrity: string): string {
  return `  dynamicPlugins:
    enabled: true
    allowedSources:
      - ${source}
    plugins:
      - package: ${reference}
        integrity: ${integrity}
`;
}
