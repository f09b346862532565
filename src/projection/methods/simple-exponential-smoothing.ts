import type { Fitted, ForecastMethod } from "../method.js";
import type { Sample } from "../sample.js";
import { bestOf, type SmoothingParameters, smooth, smoothingWords } from "./smoothing.js";

/** The level that exponential smoothing has come to stays (Hyndman & Athanasopoulos, §8.1). */
export const simpleExponentialSmoothing = {
  fit: ({ points }: Sample, given?: SmoothingParameters): Fitted => {
    const fitted = given
      ? { ...given, ...smooth(points, given) }
      : bestOf(
          points,
          alphas.map((alpha) => ({ alpha })),
        );
    const { level, alpha } = fitted;
    return { mean: () => level, words: () => smoothingWords({ alpha }) };
  },
} satisfies ForecastMethod;

// 1 is tried first, by itself.
const alphas = [
  0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95,
];
