import type { SkeletonShape } from '../ui';
import { viewTypes } from '../views';
import type { ValidView } from './selectView';

/** The outline of what a view will show. */
export function skeletonOf(view: ValidView): SkeletonShape {
  return viewTypes.find(({ type }) => type === view.type)?.skeleton ?? 'rows';
}
