import type { Diagnosis } from '../../model';

/** In the order in which they need somebody. */
export const HEALTH_STATES = ['down', 'degraded', 'unknown', 'up'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** What a service says of one of its parts. */
export interface HealthPart {
  name: string;
  /** In the service's own word. */
  says: string;
  state: HealthState;
}

/** How a service was when it was asked. */
export interface ServiceHealth {
  state: HealthState;
  /** Why, as one sentence. */
  sentence: string;
  /** What is wrong, or worth knowing of one that is up. */
  diagnosis?: Diagnosis;
  /** Of the parts that its answer names. */
  parts: readonly HealthPart[];
  /** Until the answer was whole, or was given up; absent when nothing was sent. */
  latencyMs?: number;
}
