import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

interface Props {
  /** A page of the portal, or a URL outside it, already checked. */
  target: { kind: 'portal'; to: string } | { kind: 'external'; href: string };
  children: ReactNode;
}

/** A real link, so that middle click, copy and the keyboard work. */
export function TargetLink({ target, children }: Props) {
  return target.kind === 'portal' ? (
    <Link component={RouterLink} to={target.to}>
      {children}
    </Link>
  ) : (
    <Link href={target.href} target="_blank" rel="noopener noreferrer">
      {children}
    </Link>
  );
}
