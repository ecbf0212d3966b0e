import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

interface Props {
  /** A page of the portal, or a URL outside it, already checked. */
  target: { kind: 'portal'; to: string } | { kind: 'external'; href: string };
  tabIndex?: -1;
  children: ReactNode;
}

/** A real link, so that middle click, copy and the keyboard work. */
export function TargetLink({ target, tabIndex, children }: Props) {
  return target.kind === 'portal' ? (
    <Link component={RouterLink} to={target.to} tabIndex={tabIndex}>
      {children}
    </Link>
  ) : (
    <Link href={target.href} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      {children}
    </Link>
  );
}
