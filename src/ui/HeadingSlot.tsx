import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where a view's bar goes: `undefined` outside of a card, `null` until the card's heading is there. */
const Slot = createContext<HTMLElement | null | undefined>(undefined);

/** Offers the views below a place in the heading of their card. */
export const HeadingSlot = Slot.Provider;

/** Puts a view's bar into the heading of its card, so that title and bar share a line; elsewhere it stands where it is. */
export function InHeading({ children }: { children: ReactNode }) {
  const slot = useContext(Slot);
  if (slot === undefined) return <>{children}</>;
  return slot && createPortal(children, slot);
}
