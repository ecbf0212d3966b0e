/** Colours by meaning, never by hue. */
export const COLORS = ['success', 'warning', 'error', 'info', 'default'] as const;
export type Color = (typeof COLORS)[number];

/** How a value is shown. */
export const FORMAT_TYPES = ['text', 'number', 'integer', 'percent', 'bytes', 'duration', 'date', 'datetime', 'time', 'relative', 'boolean', 'badge', 'link', 'email', 'code', 'json', 'markdown', 'list', 'image', 'entity', 'user'] as const;
export type FormatType = (typeof FORMAT_TYPES)[number];

/** A format with its options; an option that a format does not use is never present. */
export interface Format {
  type: FormatType;
  /** Digits after the decimal point. */
  decimals?: number;
  /** Written behind a number. */
  unit?: string;
  /** ISO 4217: the number is an amount of it. */
  currency?: string;
  /** Whether 42 % is the number 42 or 0.42. */
  scale?: 'percent' | 'fraction';
  /** Whether sizes step by 1000 or by 1024. */
  base?: 'si' | 'iec';
  /** The unit of numbers that are times or durations. */
  from?: 'seconds' | 'millis';
  /** Of entity references that have none. */
  kind?: string;
  /** Colour by value, for badges. */
  colors?: Record<string, Color>;
  /** Words for `true` and `false`. */
  labels?: { true?: string; false?: string };
}
