import type { EntityRef, RequestDef, Scopes, Service } from '../model';

/** No id that an operator could give. */
const ID = ':catalog';

/** The portal's catalog, a backend plugin like any other (https://backstage.io/docs/features/software-catalog/software-catalog-api). */
export const CATALOG: Service = { id: ID, key: 'the catalog', title: 'The catalog', kind: 'plugin', pluginId: 'catalog', basePath: '', headers: {}, timeoutMs: 15_000, maxBodyBytes: 5_000_000 };

const REQUEST: RequestDef = {
  key: 'the entity of the page',
  service: ID,
  path: '/entities/by-name/{entity.kind}/{entity.namespace}/{entity.name}',
  vars: {},
  method: 'GET',
  query: {},
  headers: {},
  responseType: 'json',
  acceptStatus: [],
  refreshMs: 0,
  safe: false,
};

/** The request for an entity, with the scopes that fill it in. */
export function entityRequest(ref: EntityRef): { request: RequestDef; scopes: Scopes } {
  return { request: REQUEST, scopes: { entity: ref } };
}
