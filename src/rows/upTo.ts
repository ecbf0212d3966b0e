/** The whole numbers from 0 up to a count, which is left out. Some ten times faster than spreading `keys()`, which counts for many rows. */
export function upTo(count: number): number[] {
  const numbers = new Array<number>(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}
