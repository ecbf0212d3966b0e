import { atGithub, JSON_TYPE, type Payload } from './Payload';

const DJANGO = atGithub('encode/django-rest-framework', 'abffc1ee28a3f83741f98ae0d1114fa8661db203', 'docs/api-guide/pagination.md');

/** What directories, shops and places where people write answer. */
export const PEOPLE: readonly Payload[] = [
  {
    name: 'graph-users',
    file: 'graph-users.json',
    contentType: 'application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8',
    docs: atGithub('microsoftgraph/microsoft-graph-docs', '8174f6b37a39e71fa41c61de36a1c591a9558487', 'api-reference/v1.0/api/user-list.md'),
    special: 'OData 4: the list is in value, and the next page is absolute and off the proxy.',
    expected: {
      view: 'table',
      rows: 'value',
      count: 3,
      columns: [
        ['Display name', 'text'], ['ID', 'text'], ['Given name', 'text'], ['Job title', 'text'], ['Mail', 'email'], ['Mobile phone', 'text'], ['Office location', 'text'], ['Preferred language', 'text'],
        ['Surname', 'text'], ['User principal name', 'email'], ['Business phones', 'list'],
      ],
    },
  },
  {
    name: 'odata-v2',
    file: 'odata-v2.json',
    contentType: 'application/json;odata=verbose;charset=utf-8',
    docs: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/MS-ODATA/dbd8b6a2-74a4-4462-8bc5-46886d076f9f',
    special: 'OData 2: times as /Date(…)/, decimals as texts, and members that are about the protocol.',
    expected: {
      view: 'table',
      rows: 'd.results',
      count: 3,
      columns: [['Name', 'text'], ['ID', 'text'], ['Description', 'text'], ['Release date', 'relative'], ['Discontinued date', 'relative'], ['Rating', 'number'], ['Price', 'number']],
    },
  },
  {
    name: 'django-users',
    file: 'django-users.json',
    contentType: JSON_TYPE,
    docs: DJANGO,
    special: 'A single row.',
    expected: { view: 'table', rows: 'results', count: 1, columns: [['Username', 'text'], ['URL', 'link'], ['Email', 'email']] },
  },
  {
    name: 'django-accounts',
    file: 'django-accounts.json',
    contentType: JSON_TYPE,
    docs: DJANGO,
    special: 'The next page is an absolute address off the proxy.',
    expected: { view: 'table', rows: 'results', count: 2, columns: [['Name', 'text'], ['ID', 'text'], ['Balance', { type: 'number', decimals: 2 }]] },
  },
  {
    name: 'slack-messages',
    file: 'slack-messages.json',
    contentType: JSON_TYPE,
    docs: atGithub('slackapi/slack-api-specs', '3f1e8b4a03855cb29cffbfcaf60195e5867780ea', 'web-api/slack_web_openapi_v2.json'),
    special: 'Seconds with a fraction, as a text; the list has a name that elsewhere is about errors.',
    expected: { view: 'table', rows: 'messages', count: 3, columns: [['Type', 'text'], ['User', 'text'], ['Text', 'text'], ['Ts', 'datetime']] },
    seen: ['<!here> deployed <https://example.com|1.2.0>'],
  },
  {
    name: 'twitter-statuses',
    file: 'twitter-statuses.json',
    contentType: JSON_TYPE,
    docs: 'https://docs.x.com/resources/fundamentals/x-ids',
    special: 'Ids of 64 bits as numbers, markup in texts, times as people write them.',
    expected: {
      view: 'table',
      rows: '@',
      count: 2,
      columns: [
        ['ID', 'text'], ['Created at', 'relative'], ['Text', 'text'], ['Truncated', 'boolean'], ['Source', 'text'], ['In reply to status ID', 'text'], ['User', 'text'], ['Retweet count', 'number'],
        ['Favorite count', 'number'], ['Favorited', 'boolean'], ['Retweeted', 'boolean'], ['Lang', 'text'], ['ID str', 'text'],
      ],
    },
    seen: ['1050279889198921729', '& <b>this</b> is text, not markup'],
  },
  {
    name: 'wordpress-comments',
    file: 'wordpress-comments.json',
    contentType: JSON_TYPE,
    docs: atGithub('WP-API/docs', '78d76d114627f1464016984a04937a740e3bfe48', 'reference/comments.md'),
    special: 'Markup and scripts that strangers wrote, and an address that begins with javascript:.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [
        ['ID', 'text'], ['Status', 'badge'], ['Post', 'number'], ['Parent', 'number'], ['Author', 'number'], ['Author name', 'text'], ['Author URL', 'text'], ['Date', 'relative'], ['Date GMT', 'relative'],
        ['Link', 'link'], ['Type', 'text'], ['Content rendered', 'text'], ['Author avatar URLs', 'json'],
      ],
    },
    seen: ['<img src=x onerror=alert(1)>', 'javascript:alert(document.cookie)'],
  },
];
