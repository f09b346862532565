import type { ForecastMethod } from "../method.js";

/** The average change from the first value to the last goes on (Hyndman & Athanasopoulos, §5.2). */
export const drift: ForecastMethod = {
  fit: ({ first, last }) => {
    const slope = (last.value - first.value) / (last.at - first.at);
    return { mean: (at) => last.value + slope * (at - last.at) };
  },
};
