import { useMemo } from 'react';
import type { Action, Scopes } from '../../model';
import { renderText } from '../../views';
import { isShown } from '../isShown';
import { usePermitted } from './usePermitted';

/** An action that is offered, with its title filled in. */
export interface Offered<A extends Action = Action> {
  action: A;
  title: string;
}

/** The actions whose condition holds here and that the person is permitted. */
export function useOffered<A extends Action>(actions: readonly A[], scopes: Scopes): Array<Offered<A>> {
  const isPermitted = usePermitted(actions);
  return useMemo(
    () => actions.filter(action => isPermitted(action) && isShown(action.showIf, scopes)).map(action => ({ action, title: renderText(action.title, scopes) })),
    [actions, scopes, isPermitted],
  );
}
