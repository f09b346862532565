import type { ForecastMethod } from "./method.js";
import type { Points } from "./point.js";
import { bestOf, type SmoothingParameters, smooth, smoothingWords } from "./smoothing.js";

/** The level that exponential smoothing has come to stays (Hyndman & Athanasopoulos, §8.1). */
export const simpleExponentialSmoothing: ForecastMethod = {
  name: { "zh-Hans": "简单指数平滑法", en: "simple exponential smoothing" },
  fit: ({ points }, given) => {
    const { level, alpha } = given ? { ...given, ...smooth(points, given) } : smoothedLevel(points);
    return { mean: () => level, words: smoothingWords({ alpha }) };
  },
};

function smoothedLevel(points: Points) {
  return bestOf(points, candidates());
}

function* candidates(): Generator<SmoothingParameters> {
  for (let step = 1; step <= 40; step++) yield { alpha: step / 40 };
}
