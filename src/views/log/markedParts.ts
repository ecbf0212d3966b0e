import type { AnsiSpan } from './ansi';

/** A piece of a line that is marked, or is not. */
export interface MarkedPart extends AnsiSpan {
  isMarked: boolean;
  /** Where it begins in the line. */
  at: number;
}

/** Cuts the pieces of a line where something that is searched begins and ends, whatever its colours. */
export function markedParts(spans: readonly AnsiSpan[], plain: string, search: string): MarkedPart[] {
  const cuts = placesOf(plain.toLowerCase(), search.toLowerCase());
  let begun = 0;
  return spans.flatMap(({ text, style }) => {
    const from = begun;
    begun += text.length;
    const inside = cuts.filter(cut => cut > from && cut < begun);
    return [from, ...inside].map((at, index) => ({ text: text.slice(at - from, (inside[index] ?? begun) - from), style, at, isMarked: isWithin(cuts, at) }));
  });
}

/** Begins and ends, in turns. */
function placesOf(plain: string, search: string): number[] {
  const places: number[] = [];
  if (search === '') return places;
  for (let at = plain.indexOf(search); at >= 0; at = plain.indexOf(search, at + search.length)) {
    // Two that touch are one.
    if (places.at(-1) === at) places.pop();
    else places.push(at);
    places.push(at + search.length);
  }
  return places;
}

function isWithin(cuts: readonly number[], at: number): boolean {
  return cuts.filter(cut => cut <= at).length % 2 === 1;
}
