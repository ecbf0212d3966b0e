import { isEmail } from '../model';
import { LINK } from './cellClasses';
import type { CellProps } from './CellProps';
import { plainText } from './textOf';

/** A link that writes to an address; what is none stays text. */
export function EmailCell({ value, isLinked = false, linkTabIndex }: CellProps) {
  const text = plainText(value);
  const address = text.trim();
  if (isLinked || !isEmail(address)) return <>{text}</>;
  const at = address.lastIndexOf('@');
  // `?` and `&` are allowed before the @, and would begin the headers of the mail (RFC 6068).
  return (
    <a className={LINK} href={`mailto:${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`} tabIndex={linkTabIndex}>
      {address}
    </a>
  );
}
