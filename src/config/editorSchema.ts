import * as z from 'zod/mini';
import { input } from './schema/input';
import { request } from './schema/request';
import type { ViewDefinition } from './defineView';
import { strictSchemas } from './schema/site';
import { column } from './schema/view';

interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** What an editor says on hover, by the name of a key; kept out of the schema itself, which every portal user loads. */
const DESCRIPTIONS: Record<string, string> = {
  proxyPage: 'A page for this endpoint: true, or the keys of a service and its pages.',
  defaults: 'What requests take when they say nothing else.',
  services: 'Where data comes from, by id.',
  pages: 'The pages of the portal, by id.',
  proxy: 'A key of proxy.endpoints.',
  plugin: 'The id of a backend plugin of the portal, called at /api/<id>.',
  url: 'An http or https URL that the browser itself calls.',
  basePath: 'Prepended to the path of every request.',
  preset: 'Ready pages for a well-known service; every key of them can be overridden beside it.',
  headers: 'Sent with the request. Authorization, Cookie and Host are refused: secrets belong in proxy.endpoints.',
  health: 'How the service is asked whether it is well. Without it, any answer at its base path says that it is there.',
  expect: 'A JMESPath expression over the answer that is true while the service is well. Without it, the status decides.',
  interval: 'How often the page of services asks while somebody looks: 30s when absent, at least 5s, 0s for once.',
  timeout: 'How long an answer may take to begin, and then stand still: 30s, PT5M or { minutes: 1 }.',
  maxBody: 'How long a body may be: 50MB, 1GiB, or a number of bytes; 50MB when absent.',
  refresh: 'How often the data is fetched again: 30s, PT5M or { minutes: 1 }.',
  path: 'Of a page: static segments and :names below /proxy-pages. Of a request: a URI template (RFC 6570) below the base of its service. Of a health check: a path, before which basePath is not put.',
  icon: 'A Backstage system icon, such as catalog, docs or kind:api.',
  menu: 'Whether the sidebar has an item for the page; with a title and a priority (lower is higher up).',
  priority: 'Of a menu item: lower is higher up, 100 when absent. Of a column: lower stays longer where there is no room for all.',
  service: 'The id of a service; of a page, the one its requests use by default.',
  inputs: 'What a person chooses on the page. The values are inputs.<name> in templates, and parameters of the URL.',
  name: 'Of an input: its name in templates and in the URL.',
  label: 'Of an input, by default from its name; of an option, an expression or a text; of a threshold, a word for what it means.',
  default: 'What counts while the URL says nothing. Days may be relative: today, -7d.',
  required: 'Requests that name the input wait until it has a value.',
  placeholder: 'Shown while the field is empty.',
  options: 'Values, { value, label } pairs, or { request, rows, value, label } where a service knows them.',
  request: 'What to fetch, or the name of one of the page’s requests.',
  requests: 'Requests that several views share, by name.',
  vars: 'Expressions for the variables of path.',
  query: 'Parameters of the query: texts with {expressions}, numbers, booleans, or lists of them.',
  body: 'Sent as JSON; its texts may hold {expressions}.',
  graphql: 'A GraphQL query, sent with POST. The answer is { data: … }.',
  variables: 'Of the GraphQL query; their texts may hold {expressions}, and one that is nothing else keeps its type.',
  responseType: 'What the answer is; auto goes by its content type.',
  acceptStatus: 'Statuses besides 2xx whose body is data.',
  safe: 'Whether a request that is no GET may be sent again.',
  pagination: 'How the service cuts its rows into pages: link, page, offset, cursor or next.',
  pageSize: 'Rows asked for at a time; 50 when absent.',
  maxRows: 'Rows fetched in all; 10000 when absent.',
  total: 'A JMESPath expression to the number of all rows, or { header: X-Total-Count }.',
  pageParam: 'The parameter with the number of the page; page when absent.',
  sizeParam: 'The parameter with the number of rows in a page; per_page when absent, and none with cursors.',
  first: 'The number of the first page; 1 when absent.',
  offsetParam: 'The parameter with the number of rows to pass over; offset when absent.',
  limitParam: 'The parameter with the number of rows wanted; limit when absent.',
  cursorParam: 'The parameter that takes the cursor; cursor when absent.',
  next: 'A JMESPath expression that starts at the answer and leads to the next cursor or URL.',
  views: 'What the page shows, in order.',
  actions: 'What people can do, as buttons over the page or the view.',
  rowRequests: 'Sent for each row in view, by name: { build: { path: /builds/{row.id} } }. Columns take their answers with rowRequest.',
  rowRequest: 'The name of the row request at whose answer value starts, instead of the row.',
  rowActions: 'What people can do with a row, in a menu at its end.',
  form: 'What a person fills in first: a JSON Schema of an object. options: { request, rows, value, label } at a property offers what a service knows.',
  ui: 'How the fields are drawn, as the uiSchema of react-jsonschema-form.',
  initial: 'What stands in the fields at first; texts may hold {expressions}.',
  confirm: 'The question before it is done; may hold {expressions}.',
  success: 'What is said when it is done; may hold {expressions}.',
  danger: 'Whether it destroys something; true for DELETE when absent.',
  permission: 'The name of a Backstage permission without which the action is not shown. Hiding is not security.',
  bulk: 'Whether it can be done with several rows at once.',
  optimistic: 'What a row is shown to have become while the action is under way: { path, value }.',
  tabs: 'Views behind tabs, below those of the page.',
  showIf: 'A JMESPath expression that starts at the scopes; where it is not true, this is not there.',
  type: 'How it is shown.',
  width: 'Of a view, in 12 grid columns; of a column, in pixels.',
  height: 'In pixels.',
  empty: 'Shown when there is nothing to show.',
  rows: 'A JMESPath expression to the list of rows in the answer.',
  chart: 'How values are drawn: line, the default, area, bar or pie.',
  x: 'A JMESPath expression to where on the axis a row stands, or to the name of its slice.',
  xFormat: 'How x is read and shown: a time, a number, or a text; from its values when absent.',
  points: 'A JMESPath expression to the points of a row, where each row is a whole series; x and series start at a point then.',
  split: 'A JMESPath expression that starts at the row: each of its values is a series of its own.',
  heading: 'Of cards and boards, the title above them; their title is that of each row.',
  subtitle: 'Of a page, a text; of cards and boards, a JMESPath expression that starts at the row.',
  image: 'A JMESPath expression to an image of the portal’s own origin.',
  badge: 'A JMESPath expression to a state, shown as a badge.',
  status: 'A JMESPath expression that starts at the row: its state.',
  stats: 'Tiles with single numbers: title, value, format, thresholds, trend, up, sparkline, open.',
  thresholds: 'From which number on a value means something: [{ from: 80, color: warning, label: Nearly full }]. The highest one that is reached counts.',
  trend: 'true: against the value the page showed before; or a JMESPath expression to the number to compare with.',
  up: 'Whether more is good or bad news; neither when absent.',
  sparkline: 'true: a small line of the values the page has seen; or a JMESPath expression to a list of numbers.',
  series: 'What is drawn: title, value, color. Chosen from the rows when absent.',
  stacked: 'Whether areas or bars stand on each other.',
  color: 'By meaning; one that tells the series from the others when absent.',
  line: 'A JMESPath expression to the text of a line that is JSON.',
  follow: 'Whether a log begins at its end and stays there; true when absent.',
  maxLines: 'How many lines are kept; 5000 when absent.',
  text: 'Prose in Markdown, which needs no request; may hold {expressions}.',
  select: 'A JMESPath expression to the part of the answer that is shown.',
  groups: 'Fields under titles of their own: title, fields.',
  columns: 'Inferred from the rows when absent.',
  fields: 'Inferred from the object when absent.',
  value: 'A JMESPath expression that starts at the row; of an option that is listed, its value.',
  format: 'How the value is shown; inferred when absent.',
  open: 'Where a click leads: things/{row.id} below /proxy-pages, /catalog/… in the portal, or {row.url} as a whole URL.',
  hide: 'Not shown at first; people can show it.',
  density: 'How high rows are until somebody chooses another: comfortable, the default, or compact.',
  export: 'false: people cannot save what the table shows as a file.',
  tooltip: 'A JMESPath expression whose text is shown on hover.',
  param: 'The parameter that takes it.',
  directionParam: 'A parameter of its own for asc or desc.',
  search: 'How the service searches; without it the rows loaded are searched. false: no search.',
  sort: 'Of a table, how the service sorts; without it the rows loaded are sorted. Of a column, what the service calls it, or false.',
  locale: 'How numbers and times are written, as BCP 47: de, en-GB. The user’s when absent.',
  timeZone: 'In which times are shown, as the IANA database names it: Europe/Berlin. The user’s when absent.',
  decimals: 'Digits after the decimal point.',
  unit: 'Written behind the number.',
  currency: 'The number is an amount of this currency: an ISO 4217 code such as EUR.',
  scale: 'Whether 42 % is the number 42 (percent, the default) or 0.42 (fraction).',
  base: 'Whether sizes step by 1000 (si, the default: kB) or by 1024 (iec: KiB).',
  from: 'Of a format, the unit of numbers that are times or durations; durations are seconds when absent. Of a range, its first day. Of a threshold, the number from which it counts.',
  to: 'Of a range, its last day.',
  kind: 'The kind of entity references without one; component when absent, user for the format user.',
  colors: 'Colours of badges, by value.',
  labels: 'Words for true and false.',
};

/** The JSON Schema with which an editor checks and completes app-config; other parts of app-config pass. */
export function editorSchema(viewTypes: readonly ViewDefinition[]): JsonSchema {
  const { view, page, service, appConfig } = strictSchemas(viewTypes);
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries({ page, view, column, input, request, service })) metadata.add(part, { id });
  const { $schema, ...schema } = z.toJSONSchema(appConfig, { io: 'input', target: 'draft-07', metadata }) as JsonSchema;
  // `proxy` itself is others' to describe.
  for (const part of [...Object.values(schema.properties ?? {}), schema.definitions]) describeProperties(part);
  return { $schema, title: 'Proxy Pages in app-config', ...schema };
}

function describeProperties(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties = {} } = schema as JsonSchema;
  for (const [name, property] of Object.entries(properties)) {
    const description = DESCRIPTIONS[name];
    // Beside a $ref, draft-07 ignores every other keyword.
    if (description !== undefined && !('$ref' in property)) properties[name] = { description, ...property };
  }
  for (const part of Object.values(schema)) describeProperties(part);
}
