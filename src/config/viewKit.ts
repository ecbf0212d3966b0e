/** What definitions of views are made with; nothing else of this room is theirs. */
export { defineView } from './defineView';
export type { SkeletonShape, TypedDefinition, ViewDefinition, ViewPart, ViewParts, ViewReader } from './defineView';
export { joinKey } from './key';
export { titleFromExpression } from './readColumns';
export { readFormat } from './readFormat';
export { color, expression, open, template, text } from './schema/scalars';
export { format } from './schema/view';
