import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import uPlot from 'uplot';
import type { Plot } from './plotOptions';

/** A place that is looked at. */
export interface Spot {
  /** Counted from 0. */
  at: number;
  /** Where it is drawn, in pixels from the left of the chart. */
  left: number;
}

/** What people do with a chart. */
export interface PlotControl {
  /** Absent while nobody looks at a place. */
  spot?: Spot;
  /** Looks at a place, which is brought into sight; `undefined` looks away. */
  look: (at: number | undefined) => void;
  isZoomed: boolean;
  /** Shows so many times as much of the axis, around what is looked at. */
  zoom: (factor: number) => void;
  /** Shows the whole axis. */
  reset: () => void;
}

interface Size {
  /** In pixels; 0 while it is not known. */
  width: number;
  height: number;
}

type Range = { min: number; max: number };

/** Draws into an element, and draws anew what changes; what is zoomed into stays so. */
export function usePlot(box: RefObject<HTMLElement>, plot: Plot, { width, height }: Size): PlotControl {
  const drawn = useRef<uPlot>();
  const zoomed = useRef<Range>();
  const size = useRef<Size>({ width, height });
  const [isZoomed, setIsZoomed] = useState(false);
  const [spot, setSpot] = useState<Spot>();
  const isSized = width > 0;
  const places = plot.columns[0];
  const [first = 0, last = 0] = [places[0], places[places.length - 1]];

  useLayoutEffect(() => {
    size.current = { width, height };
    drawn.current?.setSize(size.current);
  }, [width, height]);

  useLayoutEffect(() => {
    if (!box.current || !isSized) return undefined;
    const own = new uPlot({ ...plot.options, ...size.current }, plot.columns, box.current);
    if (zoomed.current) own.setScale('x', zoomed.current);
    own.hooks.setCursor = [({ cursor: { idx } }) => setSpot(typeof idx === 'number' ? spotAt(own, idx) : undefined)];
    own.hooks.setScale = [
      (_self, key) => {
        const range = rangeOf(own);
        if (key !== 'x') return;
        zoomed.current = range.min > first || range.max < last ? range : undefined;
        setIsZoomed(zoomed.current !== undefined);
      },
    ];
    drawn.current = own;
    return () => {
      drawn.current = undefined;
      own.destroy();
    };
  }, [box, plot, isSized, first, last]);

  // What was looked at is another place once the data is new.
  useEffect(() => setSpot(undefined), [plot]);

  return controlOf(drawn, { first, last, isZoomed, spot, setSpot });
}

interface Known {
  first: number;
  last: number;
  isZoomed: boolean;
  spot: Spot | undefined;
  setSpot: (spot: Spot | undefined) => void;
}

function controlOf(drawn: RefObject<uPlot | undefined>, { first, last, isZoomed, spot, setSpot }: Known): PlotControl {
  const show = (from: number, to: number) => {
    const length = Math.min(to - from, last - first);
    const min = Math.max(first, Math.min(from, last - length));
    drawn.current?.setScale('x', { min, max: min + length });
  };
  const placeAt = (at: number) => drawn.current?.data[0][at] ?? first;
  return {
    ...(spot && { spot }),
    isZoomed,
    look: at => {
      const plot = drawn.current;
      if (!plot) return;
      if (at === undefined) return void setSpot(undefined);
      const { min, max } = rangeOf(plot);
      const place = placeAt(at);
      if (place < min || place > max) show(place - (max - min) / 2, place + (max - min) / 2);
      // The line is moved without a word: where points are closer than pixels, the plot would tell of another one.
      plot.setCursor({ left: plot.valToPos(place, 'x'), top: 0 }, false);
      setSpot(spotAt(plot, at));
    },
    zoom: factor => {
      const plot = drawn.current;
      if (!plot || last <= first) return;
      const { min, max } = rangeOf(plot);
      const middle = spot ? placeAt(spot.at) : (min + max) / 2;
      const half = Math.max(((max - min) * factor) / 2, (last - first) / 1e6);
      show(middle - half, middle + half);
    },
    reset: () => show(first, last),
  };
}

function rangeOf({ scales }: uPlot): Range {
  return { min: scales.x?.min ?? 0, max: scales.x?.max ?? 0 };
}

function spotAt(plot: uPlot, at: number): Spot {
  return { at, left: plot.valToPos(plot.data[0][at] ?? 0, 'x') + plot.over.offsetLeft };
}
