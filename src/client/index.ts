export { buildRequest } from './buildRequest';
export type { HttpRequest, HttpResponse } from './HttpRequest';
export { resolveBase, urlBelow } from './resolveUrl';
export { ServiceClient } from './ServiceClient';
export type { ClientDependencies } from './ServiceClient';
export { ServiceError } from './ServiceError';
