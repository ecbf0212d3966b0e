import { fittingWidth } from './fittingWidth';

/** A table of one row, whose texts are as wide as they say, in pixels. */
function tableOf(head: string[], row: string[]): HTMLElement {
  const scroller = document.createElement('div');
  const cells = (tag: string, line: number, texts: string[]) => texts.map((text, index) => `<${tag} data-cell="${line}:${index}"><span>${text}</span></${tag}>`).join('');
  scroller.innerHTML = `<table><thead><tr>${cells('th', -1, head)}</tr></thead><tbody><tr>${cells('td', 0, row)}</tr></tbody></table>`;
  for (const span of scroller.querySelectorAll('span')) Object.defineProperty(span, 'scrollWidth', { value: Number(span.textContent) });
  return scroller;
}

describe('the width at which everything in a column can be seen', () => {
  beforeEach(() => {
    // jsdom lays nothing out; what a cell cuts off is known by its elements.
    Range.prototype.getBoundingClientRect = () => ({ width: 0 }) as DOMRect;
  });
  afterEach(() => Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect'));

  it('is that of its widest cell, with room around it', () => {
    const table = tableOf(['40', '40'], ['200', '90']);
    expect(fittingWidth(table, 0)).toBe(233);
    expect(fittingWidth(table, 1)).toBe(123);
  });

  it('leaves room for the signs beside a title', () => {
    expect(fittingWidth(tableOf(['100'], ['110']), 0)).toBe(100 + 33 + 46);
  });

  it('is that of no other column whose number ends alike', () => {
    const wide = Array.from({ length: 12 }, (_, index) => (index === 11 ? '500' : '50'));
    expect(fittingWidth(tableOf(wide, wide), 1)).toBe(50 + 33 + 46);
  });

  it('is unknown where nothing is drawn', () => {
    expect(fittingWidth(tableOf(['40'], ['40']), 3)).toBeUndefined();
    expect(fittingWidth(null, 0)).toBeUndefined();
  });
});
