import { LINK } from './cellClasses';
import type { CellProps } from './CellProps';
import { safeHref } from './safeHref';
import { plainText } from './textOf';

/** A link to http, https or mailto; anything else stays text, whatever it claims to be. */
export function LinkCell({ value, isLinked = false, linkTabIndex }: CellProps) {
  const text = plainText(value);
  const href = safeHref(text);
  if (isLinked || href === undefined) return <>{text}</>;
  return (
    <a className={LINK} href={href} target="_blank" rel="noopener noreferrer" tabIndex={linkTabIndex}>
      {text.replace(/^https?:\/\/(www\.)?|^mailto:|\/$/g, '')}
    </a>
  );
}
