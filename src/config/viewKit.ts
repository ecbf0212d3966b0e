/** What definitions of views are made with; nothing else of this room is theirs. */
export { defineView } from './defineView';
export type { SkeletonShape, TypedDefinition, ViewDefinition, ViewParts, ViewReader } from './defineView';
export { joinKey } from './key';
export { color, expression, open, template, text } from './schema/scalars';
