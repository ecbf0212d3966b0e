/** How a service is asked whether it is well. */
export interface Health {
  /** Below the place of the service, with its base path where that is meant; may have a query. */
  path: string;
  /** Statuses besides 2xx whose body says how it is. */
  acceptStatus: number[];
  /** An expression over the body that is true while it is well; without one the status decides. */
  expect?: string;
  /** How often it is asked while somebody looks, in milliseconds; 0 for once. 30 seconds when absent. */
  intervalMs?: number;
  /** How long an answer may take, in milliseconds; the service's when absent. */
  timeoutMs?: number;
}
