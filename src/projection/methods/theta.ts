import { linearRegression } from "../../statistics/linear-regression.js";
import type { ForecastMethod } from "../method.js";
import type { Points } from "../point.js";
import { smoothingWords } from "./smoothing.js";

/**
 * The theta method: simple exponential smoothing with half the slope of the straight line as drift (Assimakopoulos &
 * Nikolopoulos 2000; in this form Hyndman & Billah 2003).
 */
export const theta: ForecastMethod = {
  fit: ({ points, first, last }, given) => {
    const { slope } = linearRegression(points.map(({ at, value }) => ({ x: at - first.at, y: value })));
    const { alpha, level } = given ? smoothFrom(points, given.alpha) : bestSmoothing(points);
    const early = (1 - (1 - alpha) ** (last.at - first.at + 1)) / alpha;
    return {
      mean: (at) => level + (slope / 2) * (at - last.at - 1 + early),
      words: () => smoothingWords({ alpha }),
    };
  },
};

interface FreeStart {
  readonly alpha: number;
  readonly level: number;
  readonly squaredError: number;
}

/** Smoothing whose start is free: every level is a + b · start, so that the best start is a ratio of two sums. */
function smoothFrom(points: Points, alpha: number): FreeStart {
  let [fixed, free] = [0, 1];
  let [products, squares, total] = [0, 0, 0];
  let before = points[0].at - 1;
  for (const { at, value } of points) {
    const error = value - fixed;
    products += error * free;
    squares += free * free;
    total += error * error;
    const gain = 1 - (1 - alpha) ** (at - before);
    fixed += gain * error;
    free *= 1 - gain;
    before = at;
  }
  const start = products / squares;
  return { alpha, level: fixed + free * start, squaredError: total - (products * products) / squares };
}

const [least, most, steps] = [0.0001, 0.9999, 24] as const;
const goldenSection = 0.381966;

function bestSmoothing(points: Points): FreeStart {
  const at = (step: number): FreeStart => smoothFrom(points, least + ((most - least) * step) / steps);
  let best = at(0);
  for (let step = 1; step <= steps; step++) {
    const next = at(step);
    if (next.squaredError < best.squaredError) best = next;
  }
  let low = Math.max(least, best.alpha - (most - least) / steps);
  let high = Math.min(most, best.alpha + (most - least) / steps);
  for (let turn = 0; turn < 30; turn++) {
    const left = smoothFrom(points, low + (high - low) * goldenSection);
    const right = smoothFrom(points, high - (high - low) * goldenSection);
    if (left.squaredError < right.squaredError) high = right.alpha;
    else low = left.alpha;
  }
  const refined = smoothFrom(points, (low + high) / 2);
  return refined.squaredError < best.squaredError ? refined : best;
}
