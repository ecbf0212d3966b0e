import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { safeHref } from '../safeHref';
import { PortalLinks } from './PortalLinks';

const InLink = createContext(false);

/** A link that says where it leads; one that leads anywhere but to http, https, mailto or a page of the portal is its text. */
export function MarkdownLink({ target, children }: { target: string | null; children: ReactNode }) {
  const isNested = useContext(InLink);
  const hasPortalLinks = useContext(PortalLinks);
  const page = hasPortalLinks && !isNested ? portalPage(target ?? '') : undefined;
  const href = isNested || page !== undefined ? undefined : safeHref(target ?? '');
  if (href === undefined && page === undefined) return <>{children}</>;
  return (
    <InLink.Provider value>
      {page === undefined ? (
        <Link href={href} title={href} target="_blank" rel="noopener noreferrer">
          {children}
        </Link>
      ) : (
        <Link component={RouterLink} to={page}>
          {children}
        </Link>
      )}
    </InLink.Provider>
  );
}

/** The page of the portal that a path leads to; two slashes, or one turned round, would lead to another host. */
function portalPage(target: string): string | undefined {
  if (!target.startsWith('/')) return undefined;
  try {
    const url = new URL(target, BASE);
    return url.origin === BASE && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : undefined;
  } catch {
    return undefined;
  }
}

/** A host that nobody has (RFC 2606, section 2). */
const BASE = 'http://portal.invalid';
