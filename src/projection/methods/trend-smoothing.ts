import type { Fitted } from "../method.js";
import { changesOf, lastOf, type Points } from "../point.js";
import type { Sample } from "../sample.js";
import { bestOf, dampedYears, type SmoothingParameters, smooth, smoothingWords } from "./smoothing.js";

// A short series cannot tell finer steps apart, and searching them would only follow its noise.
const alphas = [0.1, 0.3, 0.5, 0.7, 0.85, 1];
const betas = [0.02, 0.1, 0.3, 0.6];

/** Exponential smoothing of level and trend, the trend being damped by one of some factors. */
export function trendSmoothing(
  phis: readonly number[],
): (sample: Sample, given?: SmoothingParameters) => Fitted {
  return ({ points, last }, given) => {
    const fitted = given ? withStart(points, given) : bestOf(points, candidates(points, phis));
    const { alpha, beta = 0, phi = 1, level, trend } = fitted;
    return {
      mean: (at) => level + trend * dampedYears(phi, at - last.at),
      words: () => smoothingWords({ alpha, beta, ...(phi < 1 && { phi }) }),
    };
  };
}

function withStart(points: Points, given: SmoothingParameters) {
  return { ...given, ...smooth(points, { trend: firstSlope(points), ...given }) };
}

function candidates(points: Points, phis: readonly number[]): readonly SmoothingParameters[] {
  const last = lastOf(points);
  const average = (last.value - points[0].value) / (last.at - points[0].at);
  const list: SmoothingParameters[] = [];
  for (const trend of [firstSlope(points), average]) {
    for (const phi of phis) {
      for (const alpha of alphas) for (const beta of betas) list.push({ alpha, beta, phi, trend });
    }
  }
  return list;
}

function firstSlope(points: Points): number {
  const [first] = changesOf([points[0], points[1]]);
  return first === undefined ? 0 : first.change / first.years;
}
