/**
 * Whether a GraphQL document changes something, judged by its first operation: what is sent is a query, a mutation or a
 * subscription (https://spec.graphql.org/October2021/#sec-Document).
 */
export function isMutation(document: string): boolean {
  const bare = document.replace(/"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|#.*/g, ' ');
  let depth = 0;
  let isFragment = false;
  for (const [token] of bare.matchAll(/[{}]|[A-Za-z_]\w*/g)) {
    if (token === '{') {
      // Without a keyword it is a query.
      if (depth === 0 && !isFragment) return false;
      depth += 1;
    } else if (token === '}') {
      depth -= 1;
      if (depth === 0) isFragment = false;
    } else if (depth === 0 && !isFragment) {
      if (token !== 'fragment') return token === 'mutation';
      isFragment = true;
    }
  }
  return false;
}
