/**
 * The logarithm of one positive number over another. Close numbers keep their digits: their difference is exact, and the
 * logarithm is taken of it.
 */
export function logRatio(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) < b / 2 ? Math.log1p(difference / b) : Math.log(a / b);
}

/**
 * The logarithmic mean of two positive numbers, between their geometric and their arithmetic mean: their difference over
 * the difference of their logarithms, and the number itself where they are equal.
 */
export function logMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logRatio(a, b);
}
