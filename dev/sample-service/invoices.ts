import { seededRandom } from './random';

export type Invoice = {
  number: string;
  customer: string;
  amount: number;
  currency: 'EUR' | 'USD' | 'GBP';
  paid: boolean;
  dueDate: string;
  /** Seconds since 1970, with a fraction: a kind of time that services do send. */
  issued: number;
};

const CUSTOMERS = ['Nordwind Logistics', 'Acacia Health', 'Blue Harbour', 'Kestrel Media', 'Umbra Studios', 'Lindqvist & Co'];
const DAY = 24 * 60 * 60 * 1000;

/** A list whose body is the array itself. */
export function invoices(now: Date): Invoice[] {
  const random = seededRandom(4711);
  return Array.from({ length: 42 }, (_, index) => {
    const issued = now.getTime() - (index * 3 + random.int(0, 2)) * DAY;
    return {
      number: `INV-${2400 - index}`,
      customer: random.pick(CUSTOMERS),
      amount: random.int(4900, 1900000) / 100,
      currency: random.pick(['EUR', 'EUR', 'USD', 'GBP'] as const),
      paid: random.next() < 0.7,
      dueDate: new Date(issued + 30 * DAY).toISOString().slice(0, 10),
      issued: issued / 1000,
    };
  });
}
