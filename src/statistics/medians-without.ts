/**
 * For each of some numbers the median of the others; `NaN` for one alone. One sorting serves them all: without one of them
 * only the middle moves.
 */
export function mediansWithout(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const sorted = order.map((index) => values[index] ?? Number.NaN);
  const medians = new Array<number>(values.length).fill(Number.NaN);
  const others = values.length - 1;
  for (const [rank, index] of order.entries()) {
    const other = (position: number): number =>
      sorted[position < rank ? position : position + 1] ?? Number.NaN;
    const [low, high] = [other(Math.floor((others - 1) / 2)), other(Math.floor(others / 2))];
    // Two equal ones give that very number, which half their sum need not.
    medians[index] = others === 0 ? Number.NaN : low === high ? low : low + (high - low) / 2;
  }
  return medians;
}
