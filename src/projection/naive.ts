import type { ForecastMethod } from "./method.js";

/** The last value stays (Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., §5.2). */
export const naive: ForecastMethod = {
  name: { "zh-Hans": "朴素法（保持最近值）", en: "naive (the last value stays)" },
  fit: ({ last }) => ({ mean: () => last.value }),
};
