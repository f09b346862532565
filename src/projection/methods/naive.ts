import type { ForecastMethod } from "../method.js";

/** The last value stays (Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., §5.2). */
export const naive: ForecastMethod = {
  fit: ({ last }) => ({ mean: () => last.value }),
};
