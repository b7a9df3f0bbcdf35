/** Whole numbers in a row, as they are spoken of together. */
export type Span = [from: number, to: number];

/** @example spans([1, 2, 3, 5]) //=> [[1, 3], [5, 5]] */
export function spans(numbers: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
