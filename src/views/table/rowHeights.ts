import type { Density } from './definition';

/** The height of every row, in pixels. */
export const ROW_HEIGHTS: Record<Density, number> = { comfortable: 41, compact: 33 };
