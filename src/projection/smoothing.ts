import type { Message } from "../issue.js";
import type { Points } from "./point.js";

/**
 * The parameters of exponential smoothing (指数平滑参数), for a method that is not to fit them.
 *
 * @category Projection
 * @see https://otexts.com/fpp3/holt.html the component form; beta is the smoothing parameter of the trend
 * @example
 * const parameters: SmoothingParameters = { alpha: 0.8, beta: 0.2, phi: 0.9, level: 6.3, trend: 1.2 };
 */
export interface SmoothingParameters {
  /** How far the level follows an error, 0 to 1. */
  readonly alpha: number;
  /** How far the trend follows the change of the level, 0 to 1; 0 unless told. */
  readonly beta?: number;
  /** What is left of the trend each year, 0 to 1; 1 unless told. */
  readonly phi?: number;
  /** The level at the first point; its value unless told. */
  readonly level?: number;
  /** The yearly trend at the first point; the first yearly change unless told, and none in simple smoothing. */
  readonly trend?: number;
}

/** Where smoothing has come at the last point, and the sum of its squared errors on the way. */
export interface Smoothed {
  readonly level: number;
  readonly trend: number;
  readonly squaredError: number;
}

/**
 * Runs exponential smoothing with a damped trend over points. Over g years instead of one, the trend adds up over them
 * and the gains are those of g steps, 1 − (1 − α)^g.
 */
export function smooth(
  points: Points,
  { alpha, beta = 0, phi = 1, level: start = points[0].value, trend: slope = 0 }: SmoothingParameters,
): Smoothed {
  let [level, trend, squaredError] = [start, slope, 0];
  let before = points[0].at;
  for (let index = 1; index < points.length; index++) {
    const { at, value } = points[index] ?? points[0];
    const years = at - before;
    before = at;
    const expected = level + trend * dampedYears(phi, years);
    const error = value - expected;
    const gain = gainOver(alpha, years);
    squaredError += error * error;
    level = expected + gain * error;
    trend = (years === 1 ? phi : phi ** years) * trend + (gainOver(beta, years) * gain * error) / years;
  }
  return { level, trend, squaredError };
}

function gainOver(gain: number, years: number): number {
  return years === 1 ? gain : 1 - (1 - gain) ** years;
}

/** How many years' worth of trend is added over some years when it is damped: φ + φ² + … + φ^h. */
export function dampedYears(phi: number, years: number): number {
  if (phi === 1) return years;
  return years === 1 ? phi : (phi * (1 - phi ** years)) / (1 - phi);
}

/** The parameters with the smallest squared error; the first of equals. */
export function bestOf(
  points: Points,
  candidates: Iterable<SmoothingParameters>,
): SmoothingParameters & Smoothed {
  let best: (SmoothingParameters & Smoothed) | undefined;
  for (const parameters of candidates) {
    const smoothed = smooth(points, parameters);
    if (best === undefined || smoothed.squaredError < best.squaredError)
      best = { ...parameters, ...smoothed };
  }
  return best ?? { alpha: 1, ...smooth(points, { alpha: 1 }) };
}

/** The parameters in words. */
export function smoothingWords({ alpha, beta, phi }: SmoothingParameters): Message {
  const named = [["α", alpha] as const, ["β", beta] as const, ["φ", phi] as const];
  const text = named.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} = ${Number(value.toFixed(3))}`],
  );
  return { "zh-Hans": `平滑参数 ${text.join("，")}`, en: `smoothing ${text.join(", ")}` };
}
