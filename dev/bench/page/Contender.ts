import type { ComponentType } from 'react';
import type { BenchRow } from './rows';

/** A table in the contest: how to show it, and where its parts are found on the page. */
export interface Contender {
  Content: ComponentType<{ rows: BenchRow[] }>;
  parts: {
    /** What scrolls. */
    scroller: () => HTMLElement | null;
    /** The rows that are drawn, from the top. */
    rows: () => HTMLElement[];
    /** What a click on sorts by the column. */
    header: (column: number) => HTMLElement | null;
    search: () => HTMLInputElement | null;
    /** How many rows it says there are, after searching. */
    count: () => number;
  };
}

/** In pixels: what of a window of 1280 by 800 a portal leaves to a table with its toolbar, and to its rows alone. */
export const HEIGHT = 620;
export const BODY_HEIGHT = 510;

/** The first element, on a page that shows one contender. */
export const one = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector);
export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
