export { renderText } from './readValue';
export { registry } from './registry';
export type { RegisteredView } from './registry';
export type { ViewProps } from './ViewProps';
