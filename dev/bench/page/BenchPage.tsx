import type { ReactNode } from 'react';
import { textOf } from '../../../src/cells';
import { COLUMNS, NAME, REQUESTS } from './columns';
import type { BenchColumn } from './columns';
import type { Contender } from './Contender';
import { TERM, makeRows } from './rows';
import type { BenchRow } from './rows';
import { nextFrame, scrollFrames, timed } from './timing';
import type { Timed } from './timing';

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

const CONTENDERS = {
  proxyPages: () => import('./contenders/proxyPages'),
  coreTable: () => import('./contenders/coreTable'),
  dataGrid: () => import('./contenders/dataGrid'),
};
export type ContenderName = keyof typeof CONTENDERS;

/** Rows that are compared with what they should be; every contender has more than these in view. */
const CHECKED = 8;
const SETTLE_MS = 1000;
const SCROLL_MS = 2000;
/** A brisk turn of the wheel, in pixels per second. */
const SCROLL_SPEED = 4000;

/** The page's side of the bench: acts as a person does, times it, and checks that what is shown is right. */
export class BenchPage {
  private rows: BenchRow[] = [];
  private contender: Contender | undefined;

  constructor(private readonly show: (content: ReactNode) => void) {}

  /** Loads the code and makes the rows, which no contender is charged for. */
  async prepare(name: ContenderName, count: number): Promise<void> {
    this.contender = (await CONTENDERS[name]()).contender;
    this.rows = makeRows(count);
  }

  /** From mounting until the first rows are painted. */
  open(): Promise<Timed> {
    const { Content } = this.table;
    return this.shows(() => this.show(<Content rows={this.rows} />), NAME, this.rows, this.rows.length);
  }

  /** Lets what a table does after it was opened come to its end, as it does before a person has read the first rows. */
  async settle(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    await new Promise(resolve => requestIdleCallback(resolve));
  }

  /** From the click on the title of a column of numbers until its smallest are painted on top. */
  sort(): Promise<Timed> {
    const sorted = [...this.rows].sort((a, b) => a.requests - b.requests);
    const header = found(this.table.parts.header(COLUMNS.indexOf(REQUESTS)), 'header to sort by');
    return this.shows(() => header.click(), REQUESTS, sorted, this.rows.length);
  }

  /** From the entering of a term, all letters at once, until the rows with it are painted and counted. */
  search(): Promise<Timed> {
    const matching = this.rows.filter(row => row.metadata.name.includes(TERM));
    const field = found(this.table.parts.search(), 'field to search in');
    return this.shows(() => enter(field, TERM), NAME, matching, matching.length);
  }

  /** How long each frame took while scrolling, in milliseconds; the table is back at the top then. */
  async scroll(): Promise<number[]> {
    const scroller = found(this.table.parts.scroller(), 'scroller');
    const frames = await scrollFrames(scroller, SCROLL_MS, SCROLL_SPEED);
    await timed(() => undefined, () => this.rowsInMiddle(scroller), () => 'nothing is drawn where one scrolled to');
    scroller.scrollTop = 0;
    await nextFrame();
    return frames;
  }

  /** Elements that the table keeps in the page. */
  countNodes(): number {
    return document.querySelectorAll('#stage *').length;
  }

  private get table(): Contender {
    return found(this.contender, 'contender');
  }

  private async shows(act: () => void, column: BenchColumn, rows: readonly BenchRow[], count: number): Promise<Timed> {
    const wanted = rows.slice(0, CHECKED).map(row => textOf(column.read(row), column.format));
    const isDone = () => this.texts(column, wanted.length).join() === wanted.join() && this.table.parts.count() === count;
    return timed(act, isDone, () => `${column.title} should be ${wanted.join(', ')} of ${count} rows, and is ${this.texts(column, wanted.length).join(', ')} of ${this.table.parts.count()}`);
  }

  private texts(column: BenchColumn, count: number): string[] {
    return this.table.parts.rows().slice(0, count).map(row => cellsOf(row)[COLUMNS.indexOf(column)]?.textContent ?? '');
  }

  private rowsInMiddle(scroller: HTMLElement): boolean {
    const { top, height } = scroller.getBoundingClientRect();
    const middle = top + height / 2;
    return this.table.parts.rows().some(row => row.getBoundingClientRect().top <= middle && row.getBoundingClientRect().bottom >= middle);
  }
}

function cellsOf(row: HTMLElement): Element[] {
  return [...row.querySelectorAll('td, [role="gridcell"]')];
}

/** As a person types or pastes, which React hears of by the event. */
function enter(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function found<T>(part: T | null | undefined, name: string): T {
  if (part === null || part === undefined) throw new Error(`the page has no ${name}`);
  return part;
}
