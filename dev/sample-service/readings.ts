import { seededRandom } from './random';

/** What a meter measured, as the service knows it; every format writes it in its own way. */
export type Reading = {
  /** Beyond 2^53: a number of JavaScript would lose its last digits. */
  id: bigint;
  meter: string;
  city: string;
  takenAt: string;
  kwh: number;
  status: 'ok' | 'estimated' | 'missing';
  note: string;
};

const CITIES = ['Zürich', 'Málaga', 'Århus', 'Besançon', 'Köln', 'Gdansk'];
const NOTES = ['', 'read by hand', 'two lines:\nthe meter, and who read it', 'says "closed", and nothing else', 'a; b, c'];
const FIRST_ID = 9007199254740993n;

/** The first readings of an endless series; always the same ones. */
export function readings(count: number): Reading[] {
  const random = seededRandom(10);
  return Array.from({ length: count }, (_, index) => ({
    id: FIRST_ID + BigInt(index) * 2n,
    meter: String(index + 1).padStart(6, '0'),
    city: random.pick(CITIES),
    takenAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    kwh: random.int(0, 99_999) / 100,
    status: random.pick(['ok', 'ok', 'ok', 'estimated', 'missing']),
    note: random.pick(NOTES),
  }));
}

const NAMES = ['id', 'meter', 'city', 'takenAt', 'kwh', 'status', 'note'] as const;

export function asJson(row: Reading): string {
  return `{"id":${row.id},${JSON.stringify({ ...row, id: undefined }).slice(1)}`;
}

export function asCsv(rows: Reading[], delimiter = ','): string {
  const quoted = (text: string) => (/["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [NAMES.join(delimiter), ...rows.map(row => NAMES.map(name => quoted(String(row[name]))).join(delimiter))].join('\r\n');
}

/** As S3 lists a bucket (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html). */
export function asXml(rows: Reading[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const contents = rows.map(
    row => `<Contents><Key>${row.takenAt.slice(0, 10)}/${row.meter}.json</Key><LastModified>${row.takenAt}</LastModified><ETag>&quot;${row.id}&quot;</ETag><Size>${Math.round(row.kwh * 100)}</Size><Owner><DisplayName>${escaped(row.city)}</DisplayName></Owner></Contents>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>readings</Name><Prefix/><KeyCount>${rows.length}</KeyCount>\n${contents.join('\n')}\n</ListBucketResult>`;
}
