/** The straight line of least squares through points that are not all at one x. */
export function linearRegression(points: readonly { readonly x: number; readonly y: number }[]): {
  readonly intercept: number;
  readonly slope: number;
} {
  const meanX = points.reduce((sum, { x }) => sum + x / points.length, 0);
  const meanY = points.reduce((sum, { y }) => sum + y / points.length, 0);
  let [sxy, sxx] = [0, 0];
  for (const { x, y } of points) {
    sxy += (x - meanX) * (y - meanY);
    sxx += (x - meanX) ** 2;
  }
  const slope = sxy / sxx;
  return { slope, intercept: meanY - slope * meanX };
}
