import { linearRegression } from "../../statistics/linear-regression.js";
import type { ForecastMethod } from "../method.js";
import type { Sample } from "../sample.js";

/** The straight line of least squares through all points (Hyndman & Athanasopoulos, §7.4). */
export const linearTrend: ForecastMethod = {
  fit: (sample) => ({ mean: lineThrough(sample).mean }),
};

/** The same with the prediction intervals of ordinary regression, which short series of years keep far too rarely. */
export const regression: ForecastMethod = {
  fit: (sample) => {
    const { mean, squaredError, meanAt, squaresAt } = lineThrough(sample);
    const count = sample.points.length;
    if (count < 3) return "too-few-observations";
    const deviation = Math.sqrt(squaredError / (count - 2));
    return {
      mean,
      spread: {
        degreesOfFreedom: count - 2,
        scaleAt: (yearsAhead) =>
          deviation * Math.sqrt(1 + 1 / count + (sample.last.at + yearsAhead - meanAt) ** 2 / squaresAt),
      },
    };
  },
};

function lineThrough({ points, first }: Sample) {
  // Times are taken from the first one, which keeps the digits that years near 2000 would cost.
  const { intercept, slope } = linearRegression(
    points.map(({ at, value }) => ({ x: at - first.at, y: value })),
  );
  const mean = (at: number): number => intercept + slope * (at - first.at);
  const meanAt = points.reduce((sum, { at }) => sum + at / points.length, 0);
  return {
    mean,
    meanAt,
    squaresAt: points.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0),
    squaredError: points.reduce((sum, { at, value }) => sum + (value - mean(at)) ** 2, 0),
  };
}
