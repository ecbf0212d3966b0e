/** One on-call rotation, as `GET /things` lists it. */
export type Rotation = {
  id: string;
  team: string;
  escalation: { primary: string; secondary: string };
  channel: string;
  timezone: string;
  paused: boolean;
  openIncidents: number;
  acknowledgedWithin: string;
  handover: string;
  runbook: string;
};

const HOUR = 60 * 60 * 1000;

/** Handovers lie around `now`, so that relative times in a page look alive. */
export function rotations(now: Date): Rotation[] {
  const handoverIn = (hours: number) => new Date(now.getTime() + hours * HOUR).toISOString();
  return SEEDS.map(([id, team, primary, secondary, timezone, openIncidents, minutes, hours]) => ({
    id,
    team,
    escalation: { primary, secondary },
    channel: `#oncall-${id}`,
    timezone,
    paused: id === 'release-engineering',
    openIncidents,
    acknowledgedWithin: `PT${minutes}M`,
    handover: handoverIn(hours),
    runbook: `https://runbooks.example.com/${id}`,
  }));
}

type Seed = [string, string, string, string, string, number, number, number];

const SEEDS: Seed[] = [
  ['checkout', 'Checkout', 'Amara Okafor', 'Jonas Weber', 'Europe/Berlin', 1, 4, 3],
  ['payments', 'Payments', 'Priya Raman', 'Lucas Ferreira', 'Europe/Lisbon', 0, 6, 11],
  ['identity', 'Identity', 'Mei-Ling Chen', 'Oskar Lind', 'Asia/Singapore', 2, 3, 19],
  ['search', 'Search and ranking', 'Tomás Herrera', 'Anna Kowalska', 'America/Bogota', 0, 9, 27],
  ['data-platform', 'Data platform', 'Noor Haddad', 'Ben Whitaker', 'Europe/London', 4, 12, 35],
  ['mobile', 'Mobile', 'Sofia Rossi', 'Daniel Kim', 'Europe/Rome', 0, 15, 51],
  ['release-engineering', 'Release engineering', 'Ivan Petrov', 'Chloé Martin', 'Europe/Paris', 0, 20, 75],
  ['network', 'Network and edge', 'Grace Mwangi', 'Liam O’Connor', 'Africa/Nairobi', 1, 5, 99],
];
