import { linearRegression } from "../statistics/linear-regression.js";
import type { ForecastMethod } from "./method.js";

/** The straight line of least squares through all points (Hyndman & Athanasopoulos, §7.4). */
export const linearTrend: ForecastMethod = {
  name: { "zh-Hans": "线性趋势法（最小二乘）", en: "linear trend (least squares)" },
  fit: (points) => {
    // Times are taken from the first one, which keeps the digits that years near 2000 would cost.
    const start = points[0].at;
    const { intercept, slope } = linearRegression(
      points.map(({ at, value }) => ({ x: at - start, y: value })),
    );
    return (at) => intercept + slope * (at - start);
  },
};
