import { act, renderHook } from '@testing-library/react';
import { useWidth } from './useWidth';

/** An element that is as wide as it is told to be. */
function elementOf(width: number) {
  const element = document.createElement('div');
  const resize = (next: number) => Object.defineProperty(element, 'clientWidth', { value: next, configurable: true });
  resize(width);
  return { element, resize };
}

describe('the width of an element', () => {
  const observed: { measure: () => void; isOver: boolean }[] = [];

  beforeEach(() => {
    observed.length = 0;
    globalThis.ResizeObserver = class implements ResizeObserver {
      private readonly known;
      constructor(callback: ResizeObserverCallback) {
        this.known = { measure: () => callback([], this), isOver: false };
        observed.push(this.known);
      }
      observe() {}
      unobserve() {}
      disconnect() {
        this.known.isOver = true;
      }
    };
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'ResizeObserver'));

  it('is known at once, and followed', () => {
    const { element, resize } = elementOf(300);
    const { result, unmount } = renderHook(() => useWidth({ current: element }));
    expect(result.current).toBe(300);
    resize(500);
    act(() => observed.forEach(({ measure }) => measure()));
    expect(result.current).toBe(500);
    unmount();
    expect(observed.every(({ isOver }) => isOver)).toBe(true);
  });

  it('is unknown of what is not there or has none, such as what is not shown', () => {
    expect(renderHook(() => useWidth({ current: null })).result.current).toBeUndefined();
    const { element } = elementOf(0);
    expect(renderHook(() => useWidth({ current: element })).result.current).toBeUndefined();
  });

  it('is measured once where nothing observes sizes', () => {
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    const { element } = elementOf(300);
    expect(renderHook(() => useWidth({ current: element })).result.current).toBe(300);
  });
});
