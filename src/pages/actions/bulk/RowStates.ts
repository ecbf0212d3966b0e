import type { RunState } from '../../../data';

type Name = RunState['state'];

/** How far each of many rows is. It is counted as they go on, so that many rows cost no more at each step than few. */
export class RowStates {
  readonly #states: RunState[];
  readonly #counts = new Map<Name, number>();
  readonly #lookAt = new Set<number>();

  /** @param size - how many rows, all of which wait */
  constructor(size: number) {
    this.#states = Array.from({ length: size }, () => ({ state: 'waiting' }));
    this.#counts.set('waiting', size);
  }

  /** One for each row. */
  get all(): readonly RunState[] {
    return this.#states;
  }

  /** The places of those that failed or of which nobody knows, in the order they became so. */
  get lookAt(): ReadonlySet<number> {
    return this.#lookAt;
  }

  /** How many have ended. */
  get ended(): number {
    return this.#states.length - this.count('waiting') - this.count('underWay');
  }

  count(name: Name): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Notes that a row is further; a place that there is not is no row. */
  set(place: number, state: RunState): void {
    const before = this.#states[place];
    if (!before) return;
    this.#states[place] = state;
    this.#counts.set(before.state, this.count(before.state) - 1);
    this.#counts.set(state.state, this.count(state.state) + 1);
    if (state.state === 'failed' || state.state === 'unknown') this.#lookAt.add(place);
    else this.#lookAt.delete(place);
  }
}
