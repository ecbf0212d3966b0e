/** Making a formatter of the platform takes some hundred times longer than using it, so each is made once. */
const numbers = new Map<string, Intl.NumberFormat>();
const times = new Map<string, Intl.DateTimeFormat>();

/** Formats numbers in the user's locale. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remember(numbers, options, () => new Intl.NumberFormat(undefined, options));
}

/** Formats times in the user's locale and, unless the options name one, time zone. */
export function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(times, options, () => new Intl.DateTimeFormat(undefined, options));
}

function remember<T>(made: Map<string, T>, options: object, make: () => T): T {
  const key = JSON.stringify(options);
  const known = made.get(key);
  if (known !== undefined) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}
