/** What names an entity of the catalog. */
export interface EntityRef {
  kind: string;
  namespace: string;
  name: string;
}

const NAMESPACE = 'default';
/** `kind:namespace/name`, of which only the name is needed; each part as the catalog allows it. */
const REF = /^(?:([A-Za-z][A-Za-z0-9]{0,62}):)?(?:([A-Za-z0-9][-A-Za-z0-9]{0,62})\/)?([A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)$/;

/**
 * Reads an entity reference of Backstage.
 * @param kind - of a reference that has none
 * @returns its parts, kind and namespace in lower case; `undefined` when it is none
 */
export function readEntityRef(value: unknown, kind: string): EntityRef | undefined {
  const match = typeof value === 'string' ? REF.exec(value.trim()) : null;
  if (!match) return undefined;
  return { kind: (match[1] ?? kind).toLowerCase(), namespace: (match[2] ?? NAMESPACE).toLowerCase(), name: match[3] ?? '' };
}

/** The name as people say it: with its namespace only where that is not the default one. */
export function entityName({ namespace, name }: EntityRef): string {
  return namespace === NAMESPACE ? name : `${namespace}/${name}`;
}
