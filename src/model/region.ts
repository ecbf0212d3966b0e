/** How times and numbers are written. What is absent is as the user's browser has it. */
export interface Region {
  /** BCP 47, such as `de` or `en-GB`. */
  locale?: string;
  /** A name of the IANA time zone database, such as `Europe/Berlin`. */
  timeZone?: string;
}

let current: Region = {};

/**
 * Sets the region of everything that reads or writes values, once the site has been read. A portal has one site, and
 * values are read, sorted and written in hundreds of thousands of places that no component stands above; so this is
 * one setting for all, and no parameter of every function between.
 */
export function setRegion(region: Region): void {
  current = region;
}

/** The region that is set; the user's where nothing is. */
export function region(): Readonly<Region> {
  return current;
}
