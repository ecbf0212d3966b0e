import { isDurationText, isEmail, isTimeText, readNumber, readTime } from '../model';
import type { Format, Json } from '../model';

const STATE_NAMES = /(^|[._])(status|state|phase|severity|level|health|priority|urgency|tier|stage|result|outcome|conclusion)$/i;
const TIME_NAMES = /(^|[._])(\w*(at|time|timestamp|date)|(time|date)_?(start|end)|ts|created|updated|modified|expires|started|finished|issued|published|opened|closed|merged|completed|seen|since|until)$/i;
const BYTE_NAMES = /(bytes|memory|disk|filesize|_size)$/i;
const PERCENT_NAMES = /(^|[._])(percent|percentage|pct)$/i;
const RATIO_NAMES = /(^|[._])ratio$/i;
/** Numbers that name something: nobody adds them up, and separators between their digits would be wrong. */
const LABEL_NAMES = /(^|[._])(i?id|year|port|code|number)$/i;
/** Texts that stay texts though they may be nothing but digits. */
const TEXT_NAMES = /(^|[._])(\w*(name|title|version|revision|phone|fax|zip|postal|hash|sha|key|ref|tag|label|text|message|summary|serial|build|account)|postal_?code)$/i;
/** Whole references to the kinds every catalog has; anything shorter could be something else. */
const ENTITY_REF = /^(component|api|system|domain|resource|group|user|location|template):[a-z0-9][-a-z0-9]{0,62}\/[a-z0-9]([-\w.]{0,61}[a-z0-9])?$/i;
const MARKDOWN_NAMES = /(^|[._])(readme|markdown|changelog|release_?notes|body|\w+_(md|markdown))$/i;
/** A title, a list, a quote, a fence, something bold, or a link. */
const MARKDOWN = /^#{1,6} \S|^ {0,3}(?:[-*+]|\d{1,3}\.) \S|^> |^```|\*\*\S|\]\(https?:/m;
/** How many distinct values a state has at the most. */
const MAX_STATES = 12;

/** Chooses a format from the values of a column and its name. */
export function inferFormat(name: string, values: readonly Json[]): Format {
  const present = values.filter(value => value !== null && value !== undefined && value !== '');
  if (present.length === 0) return { type: 'text' };
  if (present.every(value => typeof value === 'boolean')) return { type: 'boolean' };
  if (present.every(value => typeof value === 'number')) return inferNumber(name, present);
  if (present.every(value => typeof value === 'string')) return inferText(name, present);
  if (present.every(isScalarList)) return { type: 'list' };
  return present.some(value => typeof value === 'object') ? { type: 'json' } : { type: 'text' };
}

function inferNumber(name: string, values: number[]): Format {
  const camel = snake(name);
  if (TIME_NAMES.test(camel) && values.every(value => value > 1e8 && value < 1e19)) return { type: 'datetime' };
  if (BYTE_NAMES.test(camel) && values.every(value => Number.isInteger(value) && value >= 0)) return { type: 'bytes' };
  const percent = inferPercent(camel, values);
  if (percent) return percent;
  return LABEL_NAMES.test(camel) && values.every(Number.isInteger) ? { type: 'text' } : { type: 'number' };
}

/** Texts that are numbers, as JSON has none beyond 2^53 and databases none with a fixed point; `undefined` for others. */
function inferNumberText(name: string, values: string[]): Format | undefined {
  const camel = snake(name);
  if (TEXT_NAMES.test(camel) || LABEL_NAMES.test(camel)) return undefined;
  if (values.every(value => /^\d+(\.\d+)?\s?%$/.test(value))) return { type: 'percent' };
  const quantity = inferQuantity(camel, values);
  if (quantity) return quantity;
  // Digits without end and those after a zero are no amounts.
  if (!values.every(value => /^[-+]?((0|[1-9]\d{0,14})(\.\d+)?(e[-+]?\d+)?|nan|inf(inity)?)$/i.test(value))) return undefined;
  const numbers = values.map(Number).filter(Number.isFinite);
  return numbers.length === 0 ? undefined : withDecimals(inferNumber(name, numbers), values.filter(value => Number.isFinite(Number(value))));
}

/** A zero at the end is there on purpose: all values keep as many digits as they have, or what they are is no number (`1.9`, `1.10`). */
function withDecimals(format: Format, values: string[]): Format | undefined {
  const counts = new Set(values.map(value => /\.(\d+)$/.exec(value)?.[1]?.length ?? 0));
  if (format.type !== 'number' || !values.some(value => /\.\d*0$/.test(value))) return format;
  const [decimals] = counts;
  return counts.size === 1 ? { ...format, decimals } : undefined;
}

/** Quantities of Kubernetes are read by their suffix, but only a name tells bytes from cores. */
function inferQuantity(name: string, values: string[]): Format | undefined {
  const suffixed = values.filter(value => /\d(n|u|m|k|[MGTPE]|[KMGTPE]i)$/.test(value));
  if (suffixed.length === 0 || !values.every(value => readNumber(value) !== undefined)) return undefined;
  if (BYTE_NAMES.test(name) || /(storage|capacity)$/i.test(name)) return { type: 'bytes', ...(suffixed.some(value => value.endsWith('i')) && { base: 'iec' as const }) };
  return /(cpu|cores?)$/i.test(name) ? { type: 'number' } : undefined;
}

function snake(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2');
}

/** Names do not say whether 0.5 is half or half a percent; the values have to. */
function inferPercent(name: string, values: number[]): Format | undefined {
  if (PERCENT_NAMES.test(name) && values.every(value => value >= 0 && value <= 100) && values.some(value => value > 1)) return { type: 'percent' };
  const isFraction = values.every(value => value >= 0 && value <= 1) && values.some(value => !Number.isInteger(value));
  return RATIO_NAMES.test(name) && isFraction ? { type: 'percent', scale: 'fraction' } : undefined;
}

function isScalarList(value: Json): boolean {
  return Array.isArray(value) && value.every(item => typeof item !== 'object' || item === null);
}

function inferText(name: string, values: string[]): Format {
  const number = inferNumberText(name, values);
  if (number) return number;
  if (values.every(isTimeText)) return { type: timeFormat(values) };
  if (TIME_NAMES.test(snake(name)) && values.every(value => /[a-z]/i.test(value) && readTime(value) !== undefined)) return { type: 'relative' };
  if (values.every(isDurationText) && !values.every(value => MINUTES.test(value))) return { type: 'duration' };
  if (values.every(value => /^https?:\/\/\S+$/.test(value))) return { type: 'link' };
  if (values.every(isEmail)) return { type: 'email' };
  if (values.every(value => ENTITY_REF.test(value))) return { type: values.every(value => /^user:/i.test(value)) ? 'user' : 'entity' };
  const camel = snake(name);
  if (MARKDOWN_NAMES.test(camel) && values.some(value => MARKDOWN.test(value))) return { type: 'markdown' };
  const distinct = new Set(values).size;
  const isState = distinct <= MAX_STATES && values.every(value => value.length <= 24 && !/\s{2}|[\n{}]/.test(value));
  if (isState && STATE_NAMES.test(camel)) return { type: 'badge' };
  return { type: 'text' };
}

/** Or thousandths, or metres: nobody knows where there are no other units beside it. */
const MINUTES = /^[-+]?[\d.]+m$/;

/** Dates say nothing of a time of day, with which `relative` begins. */
function timeFormat(values: string[]): 'date' | 'datetime' | 'relative' {
  const dates = values.filter(value => value.length <= 10).length;
  if (dates === 0) return 'relative';
  return dates === values.length ? 'date' : 'datetime';
}
