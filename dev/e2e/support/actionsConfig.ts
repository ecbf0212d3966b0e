import type { JsonObject } from './setAt';

const form = {
  required: ['reason', 'by'],
  properties: {
    reason: { type: 'string', title: 'Reason', minLength: 3 },
    by: { type: 'string', title: 'By', options: { request: { path: '/people' }, rows: 'people', value: 'login', label: 'name' } },
  },
};
const body = { reason: '{form.reason}', by: '{form.by}' };

/** A page whose rows can be acted on, at an endpoint that allows it and at one that does not. */
export function actionsConfig(url: string): JsonObject {
  return {
    permission: { enabled: true },
    proxy: { endpoints: { '/acted': { target: url, allowedMethods: ['GET', 'POST'] }, '/read-only': { target: url, allowedMethods: ['GET'] } } },
    proxyPages: {
      services: { acted: { title: 'Acted', proxy: '/acted' }, 'read-only': { title: 'Read only', proxy: '/read-only' } },
      pages: {
        things: {
          title: 'Things',
          service: 'acted',
          actions: [{ title: 'New thing', request: { path: '/things', body }, form, success: 'A thing for {form.by} is there' }],
          views: [
            {
              type: 'table',
              title: 'Things',
              request: { path: '/things' },
              columns: [{ title: 'Name', value: 'name' }, { title: 'State', value: 'state' }],
              actions: [{ title: 'Sweep', request: { path: '/sweep', body: { rows: '{length(data)}' } }, success: 'Swept' }],
              rowActions: [
                { title: 'Rename', request: { path: '/things/{row.id}/rename', body }, form, confirm: 'Rename {row.name}?', success: '{row.name} has another name' },
                { title: 'Refused', request: { path: '/things/{row.id}/refuse', body }, form },
                { title: 'Lost', request: { path: '/things/{row.id}/lose' }, confirm: 'Lose {row.name}?' },
                { title: 'Not allowed', request: { service: 'read-only', path: '/things/{row.id}' } },
                { title: 'Stop', request: { path: '/things/{row.id}/refuse' }, optimistic: { path: 'state', value: 'Stopped' } },
                { title: 'Merge', request: { path: '/graphql', graphql: { query: 'mutation { merge(id: 1) { id } }' } } },
                { title: 'Delete', request: { method: 'DELETE', path: '/things/{row.id}' }, confirm: 'Delete {row.name}?' },
                { title: 'Permitted', permission: 'things.change', request: { path: '/things/{row.id}/permitted' } },
                { title: 'Forbidden', permission: 'things.destroy', request: { path: '/things/{row.id}/forbidden' } },
              ],
            },
          ],
        },
      },
    },
  };
}
