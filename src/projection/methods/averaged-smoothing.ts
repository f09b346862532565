import type { Message } from "../../issue.js";
import type { Points } from "../point.js";
import { dampedYears, type SmoothingParameters, smooth, smoothingText } from "./smoothing.js";

// A short series cannot tell finer steps apart, and searching them would only follow its noise.
export const alphas: readonly number[] = [1, 0.7, 0.4, 0.1];

/** Errors below this part of the greatest are those of floating arithmetic. */
const least = 1e-24;

/** Where smoothings with one damping of the trend have come, each counting as much as it weighs. */
interface Course {
  level: number;
  trend: number;
}

/** What smoothings say together. */
export interface AveragedSmoothing {
  readonly mean: (yearsAhead: number) => number;
  /** The parameters on average, for those that are named. */
  readonly words: (...names: readonly ("alpha" | "beta" | "phi")[]) => Message;
}

/**
 * Averages exponential smoothing over candidates, each weighing as much as the series speaks for it: as its likelihood where
 * errors are normal and of unknown size, which is the sum of squared errors to the power of −(n − 1)/2, times what it
 * weighs beforehand. Of a short series the best candidate hardly differs from the next, and where another becomes the best, a
 * forecast by the best alone jumps, down even as the last value rises. The average only rises with it.
 */
export function averagedSmoothing(
  points: Points,
  candidates: readonly SmoothingParameters[],
  beforehand: (candidate: SmoothingParameters) => number = () => 1,
): AveragedSmoothing {
  const smoothed = candidates.map((one) => smooth(points, one));
  const errors = smoothed.map(({ squaredError }) => squaredError);
  const floor = least * Math.max(...errors);
  const best = Math.max(floor, Math.min(...errors));
  const power = (points.length - 1) / 2;
  // Without any error all are as good.
  const likelihoods = errors.map((error) => (best === 0 ? 1 : (best / Math.max(floor, error)) ** power));
  const weights = candidates.map((one, index) => (likelihoods[index] ?? 0) * beforehand(one));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const courses = new Map<number, Course>();
  let of: Course | undefined;
  let before: number | undefined;
  for (let index = 0; index < candidates.length; index++) {
    const phi = candidates[index]?.phi ?? 1;
    // Most stand beside others of the same damping.
    if (of === undefined || phi !== before) {
      of = courses.get(phi) ?? { level: 0, trend: 0 };
      courses.set(phi, of);
      before = phi;
    }
    const weight = (weights[index] ?? 0) / total;
    of.level += weight * (smoothed[index]?.level ?? 0);
    of.trend += weight * (smoothed[index]?.trend ?? 0);
  }
  return {
    mean: (yearsAhead) => {
      let sum = 0;
      for (const [phi, { level, trend }] of courses) sum += level + trend * dampedYears(phi, yearsAhead);
      return sum;
    },
    words: (...names) => {
      const average = (name: (typeof names)[number]): number =>
        candidates.reduce((sum, one, index) => sum + ((weights[index] ?? 0) / total) * (one[name] ?? 0), 0);
      const text = smoothingText(Object.fromEntries(names.map((name) => [name, average(name)])));
      return {
        "zh-Hans": `平滑参数按拟合优劣加权平均，平均为 ${text.join("，")}`,
        en: `smoothing averaged over parameters by how well they fit, on average ${text.join(", ")}`,
      };
    },
  };
}
