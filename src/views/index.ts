export { renderText } from './readValue';
export { handedQuery } from './table/handOver';
export { readState } from './table/tableState';
export { registry } from './registry';
export type { RegisteredView, ViewName } from './registry';
export { viewTypes } from './viewTypes';
export { isDetails } from './details/definition';
export { isTable } from './table/definition';
export type { ViewProps } from './ViewProps';
