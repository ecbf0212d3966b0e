/** Stands for what is hidden. */
export const MASK = '***';
