import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { safeHref } from '../safeHref';

const InLink = createContext(false);

/** A link that says where it leads; one that leads anywhere but to http, https or mailto is its text. */
export function MarkdownLink({ target, children }: { target: string | null; children: ReactNode }) {
  const isNested = useContext(InLink);
  const href = isNested ? undefined : safeHref(target ?? '');
  if (href === undefined) return <>{children}</>;
  return (
    <InLink.Provider value>
      <Link href={href} title={href} target="_blank" rel="noopener noreferrer">
        {children}
      </Link>
    </InLink.Provider>
  );
}
