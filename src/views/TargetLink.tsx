import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { LINK } from '../cells';
import type { LinkTarget } from '../expressions';

interface Props {
  /** Already checked. */
  target: LinkTarget;
  tabIndex?: -1;
  children: ReactNode;
}

/** A real link, so that middle click, copy and the keyboard work. */
export function TargetLink({ target, tabIndex, children }: Props) {
  return target.kind === 'portal' ? (
    <Link className={LINK} to={target.to} tabIndex={tabIndex}>
      {children}
    </Link>
  ) : (
    <a className={LINK} href={target.href} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      {children}
    </a>
  );
}
