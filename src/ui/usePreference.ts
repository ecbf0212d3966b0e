import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { storageApiRef, useApiHolder } from '@backstage/core-plugin-api';
import type { Json } from '../model';

/** Everything the plugin remembers of a person lies in this bucket of the portal's storage. */
const BUCKET = 'proxy-pages';

/**
 * A choice of the person that the portal's storage keeps: in the browser, or with the user where the portal has user
 * settings. Other tabs follow. Where nothing can be kept, the choice lasts as long as the page.
 * @param key - names the choice in the plugin, as in `table:<page id>:<view id>`
 * @param fallback - while there is no choice
 * @param read - makes sense of what is stored, which an older version may have written; `undefined` when there is none in it
 * @returns the choice, and how to make another one; `undefined` takes it back
 */
export function usePreference<T extends Json>(key: string, fallback: T, read: (stored: unknown) => T | undefined): [T, (value: T | undefined) => void] {
  const storage = useApiHolder().get(storageApiRef);
  const bucket = useMemo(() => storage?.forBucket(BUCKET), [storage]);
  const [known, setKnown] = useState(() => ({ key, stored: bucket?.snapshot(key).value }));
  /** How many of our own writes are under way; what is told of the others meanwhile is older than the choice. */
  const writing = useRef(0);
  useEffect(() => {
    if (!bucket) return undefined;
    const snapshot = bucket.snapshot(key);
    // A storage on a server knows nothing yet, and tells whoever observes it.
    if (snapshot.presence !== 'unknown') setKnown(current => (current.key === key ? current : { key, stored: snapshot.value }));
    const subscription = bucket.observe$(key).subscribe(({ value, presence }) => {
      if (writing.current === 0 && presence !== 'unknown') setKnown({ key, stored: value });
    });
    return () => subscription.unsubscribe();
  }, [bucket, key]);
  const choose = useCallback(
    (value: T | undefined) => {
      setKnown({ key, stored: value });
      if (!bucket) return;
      writing.current += 1;
      const done = () => {
        writing.current -= 1;
      };
      // A full or forbidden storage is no reason to take the choice back.
      (value === undefined ? bucket.remove(key) : bucket.set(key, value)).then(done, done);
    },
    [bucket, key],
  );
  const stored = known.key === key ? known.stored : (bucket?.snapshot(key).value as unknown);
  const value = useMemo(() => (stored === undefined ? undefined : read(stored)), [stored, read]);
  return [value ?? fallback, choose];
}
