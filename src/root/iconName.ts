/** The Backstage system icons that a page may name; each is exported as `<Name>Icon`. */
const SYSTEM_ICONS = [
  'catalog',
  'chat',
  'dashboard',
  'docs',
  'email',
  'github',
  'group',
  'help',
  'kind:api',
  'kind:component',
  'kind:domain',
  'kind:group',
  'kind:location',
  'kind:resource',
  'kind:system',
  'kind:template',
  'kind:user',
  'scaffolder',
  'search',
  'star',
  'techdocs',
  'user',
  'warning',
];

/** The name of the export for a system icon; the plugin's own where there is none. */
export function iconName(icon: unknown): string {
  if (typeof icon !== 'string' || !SYSTEM_ICONS.includes(icon)) return 'ProxyPagesIcon';
  return `${icon.replace(/(^|:)(\w)/g, (_match, _colon: string, letter: string) => letter.toUpperCase())}Icon`;
}
