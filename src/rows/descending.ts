/**
 * An ascending order turned round: equal rows keep their places among each other, and missing values stay last.
 * @param order - row indices, as `sortRows` orders them ascending
 * @param places - what the rows are ordered by; see `placesOf`
 */
export function descending(order: readonly number[], places: Float64Array): number[] {
  const place = (at: number) => places[order[at] as number] as number;
  let end = order.length;
  while (end > 0 && Number.isNaN(place(end - 1))) end -= 1;
  const turned: number[] = [];
  while (end > 0) {
    let start = end - 1;
    while (start > 0 && place(start - 1) === place(start)) start -= 1;
    for (let at = start; at < end; at += 1) turned.push(order[at] as number);
    end = start;
  }
  for (let at = turned.length; at < order.length; at += 1) turned.push(order[at] as number);
  return turned;
}
