import type { Fitted, ForecastMethod } from "../method.js";
import type { Sample } from "../sample.js";
import { alphas, averagedSmoothing } from "./averaged-smoothing.js";
import { type SmoothingParameters, smooth, smoothingWords } from "./smoothing.js";

const candidates: readonly SmoothingParameters[] = alphas.map((alpha) => ({ alpha }));

/** What a series does not say is taken to be near its last value. */
function beforehand({ alpha }: SmoothingParameters): number {
  return alpha ** 2;
}

/** The level that exponential smoothing has come to stays (Hyndman & Athanasopoulos, §8.1). */
export const simpleExponentialSmoothing = {
  fit: ({ points, last }: Sample, given?: SmoothingParameters): Fitted => {
    if (given) {
      const { level } = smooth(points, given);
      return { mean: () => level, words: () => smoothingWords({ alpha: given.alpha }) };
    }
    const { mean, words } = averagedSmoothing(points, candidates, beforehand);
    return { mean: (at) => mean(at - last.at), words: () => words("alpha") };
  },
} satisfies ForecastMethod;
