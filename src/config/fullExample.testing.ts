/** Every key that this version knows, once. */
export const FULL_EXAMPLE = `
proxy:
  endpoints:
    /inventory: { target: 'https://inventory.internal.example.com' }
    /plain: { proxyPage: true }
    /billing:
      proxyPage:
        id: money
        preset: spring-boot
        title: Billing
        description: What we spend
        basePath: /v1
        headers: { Accept: application/json }
        timeout: 5s
        health: { path: /healthz }
        maxBody: 10MB
        pages:
          invoices: { title: Invoices, views: [{ request: { path: /invoices } }] }
proxyPages:
  title: Services
  defaults: { timeout: 10s, maxBody: 20MB, refresh: 60s, pageSize: 20, maxRows: 500, locale: en-GB, timeZone: Europe/Berlin }
  services:
    inventory: { title: Inventory, description: What we run, proxy: /inventory, basePath: /v1, headers: { Accept: application/json }, timeout: 10s, maxBody: 1GiB, health: { path: /healthz, acceptStatus: [503], expect: "status == 'UP'", interval: 1m, timeout: 2s } }
    hello: { plugin: hello-backend, pages: { greeting: { title: Hello, views: [{ request: { path: /greeting } }] } } }
    weather: { url: https://api.example.com }
  pages:
    things:
      path: all/:kind
      title: 'Things of {params.kind}'
      subtitle: Everything
      description: Everything the inventory knows
      icon: catalog
      menu: false
      service: inventory
      request: { path: '/kinds/{params.kind}' }
      actions:
        - { title: New thing, request: { path: /things, body: { name: '{form.name}' } }, form: { properties: { name: { type: string } } } }
      requests:
        all:
          service: inventory
          path: '/things/{kind}{?page}'
          vars: { kind: params.kind, page: '\`1\`' }
          method: POST
          query: { q: '{params.kind}', n: 5, yes: true, list: [a, 1, false] }
          headers: { X-Kind: '{params.kind}' }
          body: { filter: ['{params.kind}', null, { deep: 1 }] }
          responseType: json
          acceptStatus: [503]
          timeout: PT5S
          maxBody: 5000000
          refresh: { minutes: 1 }
          safe: true
        repos:
          path: /graphql
          graphql: { query: 'query ($first: Int) { repos(first: $first) { nodes { name } } }', variables: { first: 5, filter: { owner: '{params.kind}' } } }
      inputs:
        - { name: q, label: Search, type: text, default: all, required: true, placeholder: A word, description: In names }
        - { name: size, type: number, default: 5, required: false, placeholder: '1' }
        - { name: owner, type: select, options: [team-a, { value: team-b, label: B }, 3, true], default: team-b, required: true }
        - { name: region, type: select, options: { request: { path: /regions }, rows: items, value: code, label: name } }
        - { name: tags, type: multiselect, options: { request: all }, default: [a, 1] }
        - { name: open, type: boolean, default: true }
        - { name: day, type: date, default: 2026-01-31, required: true }
        - { name: span, type: daterange, default: { from: -7d, to: today }, required: true }
      views:
        - type: table
          id: main
          title: 'All {params.kind}'
          description: D
          width: 6
          height: 300
          request: all
          empty: Nothing here
          rows: items
          open: 'things/{row.id}'
          sort: { param: order, value: '{column}', directionParam: dir }
          search: { param: q }
          density: compact
          export: false
          actions: [{ title: Clear, request: { method: DELETE, path: /things }, danger: false }]
          rowRequests: { build: { path: '/builds/{row.id}', refresh: 1m }, everything: all }
          rowActions:
            - title: 'Restart {row.name}'
              request: { method: PATCH, path: '/things/{row.id}', body: { reason: '{form.reason}' } }
              form:
                required: [reason]
                properties:
                  reason: { type: string, minLength: 3 }
                  region: { type: string, options: { request: { path: /regions }, rows: items, value: code, label: name } }
              ui: { reason: { 'ui:widget': textarea } }
              initial: { reason: '{row.status}' }
              confirm: 'Restart {row.name}?'
              success: '{row.name} restarts'
              showIf: row.open
              icon: catalog
              danger: true
              permission: inventory.restart
              bulk: true
              optimistic: { path: status, value: Restarting }
          columns:
            - { title: Name, value: metadata.name, align: left, width: 200, open: 'things/{row.id}', tooltip: description, format: text, sort: name, hide: true, priority: 3 }
            - { title: State, value: status, format: { type: badge, colors: { Up: success }, unit: x, decimals: 1, currency: EUR, scale: fraction, base: iec, kind: system, from: seconds, labels: { 'true': Ja, 'false': Nein } } }
            - { title: Build, value: number, rowRequest: build }
            - { title: All, value: total, rowRequest: everything }
        - { type: details, request: { path: /one }, select: data, fields: [{ value: a }, { value: b, format: markdown }], groups: [{ title: Others, fields: [{ value: c }] }] }
        - { type: cards, rows: items, heading: 'Of {params.kind}', title: name, subtitle: team, image: logo, badge: state, colors: { Up: success }, fields: [{ value: size }], open: 'x/{row.id}', rowActions: [{ title: Restart, request: { path: '/{row.id}/restart' } }], search: false }
        - { type: board, rows: items, heading: H, title: name, subtitle: team, status: state, colors: { Up: success }, fields: [{ value: size }], open: 'x/{row.id}' }
        - { type: stats, stats: [{ title: 'Of {data.name}', description: D, value: a, format: number, thresholds: [{ from: 1, color: warning, label: Much }], trend: b, up: bad, sparkline: c, open: 'x/{row.id}' }, { value: a, trend: true, sparkline: true }] }
        - { type: markdown, text: 'See **{data.name}**', select: readme }
        - { type: json, select: data }
        - { type: log, select: lines, line: message, follow: false, maxLines: 100 }
        - { type: chart, chart: area, rows: items, x: at, xFormat: { type: datetime, from: seconds }, points: values, split: name, series: [{ title: Load, value: load, color: success }, { value: '[1]' }], stacked: true, format: { type: number, unit: req/s } }
        - { request: { path: /a, pagination: { type: link, maxRows: 5, total: count } } }
        - { request: { path: /b, pagination: { type: page, pageParam: p, sizeParam: n, first: 0, pageSize: 5, total: { header: X-Total } } } }
        - { request: { path: /c, pagination: { type: offset, offsetParam: o, limitParam: l } } }
        - { request: { path: /d, pagination: { type: cursor, cursorParam: c, sizeParam: n, next: meta.next } } }
        - { request: { path: /e, pagination: { type: next, next: links.next } } }
        - { type: auto, rows: items, request: { path: /x }, showIf: requests.all.data.open }
      tabs:
        - { id: more, title: 'More of {params.kind}', showIf: user.email, views: [{ title: '{entity.metadata.name}', request: { path: '/more/{requests.repos.data.id}' } }] }
    other: { title: Other, menu: { title: Other, priority: 10 }, service: hello }
`;
