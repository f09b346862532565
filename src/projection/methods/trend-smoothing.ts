import type { Fitted } from "../method.js";
import { changesOf, lastOf, type Points } from "../point.js";
import type { Sample } from "../sample.js";
import { alphas, averagedSmoothing } from "./averaged-smoothing.js";
import { dampedYears, type SmoothingParameters, smooth, smoothingWords } from "./smoothing.js";

const betas = [0.03, 0.1, 0.3, 1];

/** Exponential smoothing of level and trend, the trend being damped by some factors. */
export function trendSmoothing(
  phis: readonly number[],
): (sample: Sample, given?: SmoothingParameters) => Fitted {
  return ({ points, last }, given) => {
    if (given) return smoothedWith(given, points);
    const { mean, words } = averagedSmoothing(points, candidates(points, phis));
    const isDamped = phis.some((phi) => phi < 1);
    return {
      mean: (at) => mean(at - last.at),
      words: () => (isDamped ? words("alpha", "beta", "phi") : words("alpha", "beta")),
    };
  };
}

function smoothedWith(given: SmoothingParameters, points: Points): Fitted {
  const { level, trend } = smooth(points, { trend: firstSlope(points), ...given });
  const { alpha, beta = 0, phi = 1 } = given;
  return {
    mean: (at) => level + trend * dampedYears(phi, at - lastOf(points).at),
    words: () => smoothingWords({ alpha, beta, ...(phi < 1 && { phi }) }),
  };
}

/** The trend may have begun with the first change, with the mean one, or from nothing. */
function candidates(points: Points, phis: readonly number[]): readonly SmoothingParameters[] {
  const last = lastOf(points);
  const average = (last.value - points[0].value) / (last.at - points[0].at);
  const list: SmoothingParameters[] = [];
  for (const trend of [firstSlope(points), average, 0]) {
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
