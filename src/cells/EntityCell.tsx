import { Link } from 'react-router-dom';
import { entityName, readEntityRef } from '../model';
import { LINK } from './cellClasses';
import type { CellProps } from './CellProps';
import { entityKind, plainText } from './textOf';

/** A link to an entity's page in the catalog; what is no reference stays text. */
export function EntityCell({ value, format, isLinked = false, linkTabIndex }: CellProps) {
  const ref = readEntityRef(value, entityKind(format));
  if (!ref) return <>{plainText(value)}</>;
  if (isLinked) return <>{entityName(ref)}</>;
  return (
    <Link className={LINK} to={`/catalog/${ref.namespace}/${ref.kind}/${ref.name}`} tabIndex={linkTabIndex} title={`${ref.kind}:${ref.namespace}/${ref.name}`}>
      {entityName(ref)}
    </Link>
  );
}
