import { useState } from 'react';
import Button from '@mui/material/Button';
import { identityApiRef, useApiHolder } from '@backstage/core-plugin-api';

/** Ends the session that the portal no longer knows, and comes back to this page by way of the sign-in. */
export function SignInButton() {
  const identity = useApiHolder().get(identityApiRef);
  const [isLeaving, setIsLeaving] = useState(false);
  const signIn = async () => {
    setIsLeaving(true);
    const { pathname, search } = globalThis.location;
    // A portal that does not answer cannot end it either; the page that is loaded anew finds out.
    await identity?.signOut().catch(() => undefined);
    // Signing out leads to the portal's home; what is asked for last counts.
    globalThis.location.assign(pathname + search);
  };
  return (
    <Button color="inherit" size="small" disabled={isLeaving} onClick={() => void signIn()}>
      Sign in again
    </Button>
  );
}
