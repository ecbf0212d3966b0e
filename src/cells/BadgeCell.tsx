import { badgeColor } from './badgeColor';
import { BADGE_LABEL, badgeClass } from './cellClasses';
import type { CellProps } from './CellProps';
import { plainText } from './textOf';

/** A short state. Its colour goes by meaning; its word is always there. */
export function BadgeCell({ value, format }: CellProps) {
  const text = plainText(value);
  return (
    <span className={badgeClass(badgeColor(text, format.colors))}>
      <span className={BADGE_LABEL}>{text}</span>
    </span>
  );
}
