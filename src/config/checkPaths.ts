import { RESERVED_PATHS } from '../model';
import type { Page, Problem } from '../model';

/** Leaves out pages whose path another page or the plugin itself has, and says so. */
export function checkPaths(pages: readonly Page[], problems: Problem[]): Page[] {
  const taken = new Map<string, string>(RESERVED_PATHS.map(path => [path, 'the plugin itself']));
  return pages.filter(page => {
    // Two paths of equal shape match the same URLs, whatever their parameters are called.
    const shape = page.path.replace(/:[^/]+/g, ':').toLowerCase();
    const owner = taken.get(shape);
    if (owner === undefined) {
      taken.set(shape, page.key);
      return true;
    }
    problems.push({
      severity: 'error',
      key: page.key,
      message: `The path ${page.path} is taken by ${owner}, so this page cannot be opened.`,
      found: JSON.stringify(page.path),
      expected: 'a path of its own: path: …',
    });
    return false;
  });
}
