import type { Page, Site } from '../model';

/**
 * The page above another: the one whose path is the longest beginning of the other's, else the index.
 * @param pathname - of the open page, whose parameters fill in those of the parent's path
 */
export function parentOf(page: Page, site: Site, route: string, pathname: string): { title: string; to: string } {
  const shape = page.path.split('/');
  const actual = pathname.slice(route.length + 1).split('/');
  for (let length = shape.length - 1; length > 0; length -= 1) {
    const path = shape.slice(0, length).join('/');
    const parent = site.pages.find(other => other.path === path);
    if (parent) {
      const to = `${route}/${actual.slice(0, length).join('/')}`;
      return { title: /[{]/.test(parent.title.replace(/\{\{/g, '')) ? decodeURIComponent(actual[length - 1] ?? '') : parent.title.replace(/([{}])\1/g, '$1'), to };
    }
  }
  return { title: site.title, to: route };
}
