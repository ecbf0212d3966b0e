import * as icons from './icons';
import { iconName } from './iconName';

/** As Backstage's `AppIcons` names them. */
const ICONS = ['catalog', 'chat', 'dashboard', 'docs', 'email', 'github', 'group', 'help', 'kind:api', 'kind:component', 'kind:domain', 'kind:group', 'kind:location', 'kind:resource', 'kind:system', 'kind:template', 'kind:user', 'scaffolder', 'search', 'star', 'techdocs', 'user', 'warning'];

describe('the name of an icon', () => {
  it.each([
    ['catalog', 'CatalogIcon'],
    ['kind:api', 'KindApiIcon'],
    ['kind:component', 'KindComponentIcon'],
    ['techdocs', 'TechdocsIcon'],
    ['github', 'GithubIcon'],
  ])('%s is %s', (icon, name) => {
    expect(iconName(icon)).toBe(name);
  });

  it.each(['nonsense', 'Catalog', 'constructor', '', 'kind:', 5, null, undefined, {}, ['catalog']])('%p is the plugin’s own', icon => {
    expect(iconName(icon)).toBe('ProxyPagesIcon');
  });

  it.each(ICONS)('%s is the name of an export', icon => {
    const name = iconName(icon);
    expect(name).not.toBe('ProxyPagesIcon');
    expect(icons).toHaveProperty(name, expect.any(Function));
  });

  it('is one that pages can name, for every export', () => {
    const named = new Set([...ICONS, ''].map(iconName));
    expect(new Set(Object.keys(icons))).toEqual(named);
  });
});
