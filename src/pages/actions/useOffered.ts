import { useMemo } from 'react';
import type { Action, Scopes } from '../../model';
import { usePermitted } from '../../ui';
import { renderText } from '../../views';
import { isShown } from '../isShown';

/** An action that is offered, with its title filled in. */
export interface Offered<A extends Action = Action> {
  action: A;
  title: string;
}

/** The actions whose condition holds here and that the person is permitted, and whether there may be more of them in a moment. */
export function useOffered<A extends Action>(actions: readonly A[], scopes: Scopes): { offered: Array<Offered<A>>; isAsking: boolean } {
  const { isPermitted, isAsking } = usePermitted(actions);
  const offered = useMemo(
    // Nobody knows whether one whose condition cannot be evaluated was meant for here.
    () => actions.filter(action => isPermitted(action) && isShown(action.showIf, scopes, false)).map(action => ({ action, title: renderText(action.title, scopes) })),
    [actions, scopes, isPermitted],
  );
  return { offered, isAsking };
}
