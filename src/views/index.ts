export { renderText } from './readValue';
export { handedQuery } from './table/handOver';
export { readState } from './table/tableState';
export { registry } from './registry';
export type { RegisteredView } from './registry';
export type { ViewProps } from './ViewProps';
