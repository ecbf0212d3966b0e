export type ConfigContext = { context: string; data: Record<string, unknown> };

/** The portal's page as anybody gets it who has not signed in, with the configuration that it carries. */
export async function readIndexHtml(url: string): Promise<{ html: string; contexts: ConfigContext[] }> {
  const response = await fetch(url);
  const html = await response.text();
  const script = /<script type="backstage\.io\/config">([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (!response.ok || script === undefined) throw new Error(`${url} answered ${response.status} without a configuration`);
  return { html, contexts: JSON.parse(script) as ConfigContext[] };
}

/** The names of the plugins that the portal offers to its frontend. */
export async function readRemotes(url: string): Promise<string[]> {
  const response = await fetch(`${url}/.backstage/dynamic-features/remotes`);
  const remotes = (await response.json()) as { packageName: string }[];
  return remotes.map(({ packageName }) => packageName);
}
