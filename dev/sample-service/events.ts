/** One of a million events. */
export type Event = { id: string; action: string; actor: string; size: number; at: string };

const COUNT = 1_000_000;
const ACTIONS = ['deployed', 'rolled back', 'restarted', 'scaled', 'approved', 'rejected'] as const;
const ACTORS = ['amara.okafor', 'jonas.weber', 'priya.raman', 'lucas.ferreira', 'mei.chen', 'tomas.herrera', 'noor.haddad'] as const;
/** A prime above the count, so that no two events have the same size. */
const PRIME = 1_000_003;

/** A million events that are made when they are asked for: nobody has to keep them. */
export class Events {
  private bySize: Uint32Array | undefined;

  constructor(private readonly now: Date) {}

  /** The positions of the events that pass, in order. */
  select({ q = '', order = '' }: { q?: string; order?: string }): { count: number; at: (place: number) => Event } {
    const positions = this.ordered(order);
    const words = q.trim().toLowerCase();
    if (words === '') return { count: COUNT, at: place => this.event(positions(place)) };
    const found: number[] = [];
    for (let place = 0; place < COUNT; place += 1) {
      const position = positions(place);
      if (`event-${position} ${actionOf(position)} ${actorOf(position)}`.includes(words)) found.push(position);
    }
    return { count: found.length, at: place => this.event(found[place] ?? 0) };
  }

  private event(position: number): Event {
    const at = new Date(this.now.getTime() - position * 37_000).toISOString();
    return { id: `event-${position}`, action: actionOf(position), actor: actorOf(position), size: sizeOf(position), at };
  }

  /** By size or by time; as they come, the newest first. */
  private ordered(order: string): (place: number) => number {
    const [column, direction] = order.split(' ');
    const isDescending = direction === 'desc';
    if (column === 'size') {
      const bySize = (this.bySize ??= Uint32Array.from({ length: COUNT }, (_, position) => position).sort((a, b) => sizeOf(a) - sizeOf(b)));
      return place => bySize[isDescending ? COUNT - 1 - place : place] ?? 0;
    }
    return column === 'at' && !isDescending ? place => COUNT - 1 - place : place => place;
  }
}

const actionOf = (position: number) => ACTIONS[(position * 5) % ACTIONS.length] ?? ACTIONS[0];
const actorOf = (position: number) => ACTORS[(position * 11) % ACTORS.length] ?? ACTORS[0];
const sizeOf = (position: number) => (position * 7919) % PRIME;
