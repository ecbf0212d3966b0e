/** Kinds of value, for people. */
const TYPES: Record<string, string> = { string: 'text', number: 'number', integer: 'whole number', boolean: 'yes or no', array: 'list', object: 'object', null: 'nothing' };
/** Formats, with an example of each. */
const FORMATS: Record<string, string> = { email: 'an email address', date: 'a day such as 2026-01-31', 'date-time': 'a date and time', time: 'a time such as 14:30', uri: 'a URL such as https://example.com', url: 'a URL such as https://example.com', uuid: 'a UUID', ipv4: 'an IPv4 address', ipv6: 'an IPv6 address', hostname: 'a host name' };

/**
 * What is wrong with a value, for the person who typed it.
 * @param keyword - of JSON Schema, which it does not meet
 * @param limit - what the schema says there
 */
export function errorText(keyword: string, limit: unknown): string {
  const amount = String(limit);
  switch (keyword) {
    case 'required':
      return 'This is needed.';
    case 'type':
      return `This has to be a ${[limit].flat().map(type => TYPES[String(type)] ?? String(type)).join(' or a ')}.`;
    case 'enum':
      return `Choose one of ${Array.isArray(limit) ? limit.map(String).join(', ') : amount}.`;
    case 'const':
      return `This has to be ${JSON.stringify(limit)}.`;
    case 'minLength':
      return limit === 1 ? 'This is needed.' : `At least ${amount} characters.`;
    case 'maxLength':
      return `At most ${amount} characters.`;
    case 'minimum':
      return `At least ${amount}.`;
    case 'maximum':
      return `At most ${amount}.`;
    case 'exclusiveMinimum':
      return `More than ${amount}.`;
    case 'exclusiveMaximum':
      return `Less than ${amount}.`;
    case 'multipleOf':
      return `A multiple of ${amount}.`;
    case 'minItems':
      return limit === 1 ? 'Choose at least one.' : `At least ${amount}.`;
    case 'maxItems':
      return `At most ${amount}.`;
    case 'uniqueItems':
      return 'No two may be the same.';
    case 'pattern':
      return `This has to match ${amount}.`;
    case 'format':
      return `This has to be ${FORMATS[amount] ?? `of the form ${amount}`}.`;
    default:
      return 'This does not fit.';
  }
}
