import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { fetchRemotes, loadRemotes } from './loadRemotes';
import { NO_CONTRIBUTIONS, type Contributions } from './types';

const ContributionsContext = createContext(NO_CONTRIBUTIONS);

export const useContributions = () => useContext(ContributionsContext);

/**
 * Nothing is rendered until the list of remotes is there; then the app starts, and the plugins appear in it
 * when all of them are loaded. Until then their deep links show the portal's own 404, as they do in Butler Portal.
 */
export function RemotePlugins({ children }: { children: ReactNode }) {
  const [isListed, setListed] = useState(false);
  const [contributions, setContributions] = useState<Contributions>(NO_CONTRIBUTIONS);

  useEffect(() => {
    let isCurrent = true;
    void fetchRemotes().then(async remotes => {
      if (!isCurrent) return;
      setListed(true);
      if (remotes.length === 0) return;
      const loaded = await loadRemotes(remotes);
      if (isCurrent) setContributions(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  if (!isListed) return null;
  return <ContributionsContext.Provider value={contributions}>{children}</ContributionsContext.Provider>;
}
