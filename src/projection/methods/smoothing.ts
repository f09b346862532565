import type { Message } from "../../issue.js";
import type { Points } from "../point.js";

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
  /**
   * How far the trend follows the change of the level, 0 to 1.
   * @defaultValue `0`
   */
  readonly beta?: number;
  /**
   * What is left of the trend each year, 0 to 1.
   * @defaultValue `1`
   */
  readonly phi?: number;
  /**
   * The level at the first point.
   * @defaultValue its value
   */
  readonly level?: number;
  /**
   * The yearly trend at the first point.
   * @defaultValue the first yearly change; none in simple smoothing
   */
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
export function smooth(points: Points, parameters: SmoothingParameters): Smoothed {
  const { alpha, beta = 0, phi = 1, trend: slope = 0 } = parameters;
  const [first] = points;
  let level = parameters.level ?? first.value;
  let trend = slope;
  let squaredError = 0;
  let before = first.at;
  for (let index = 1; index < points.length; index++) {
    const { at, value } = points[index] ?? first;
    const years = at - before;
    before = at;
    // Nearly every step is one year, and powers are dear.
    const yearly = years === 1;
    const expected = level + trend * (yearly ? phi : dampedYears(phi, years));
    const error = value - expected;
    const gain = yearly ? alpha : gainOver(alpha, years);
    level = expected + gain * error;
    trend = yearly
      ? phi * trend + beta * gain * error
      : phi ** years * trend + (gainOver(beta, years) * gain * error) / years;
    squaredError += error * error;
  }
  return { level, trend, squaredError };
}

function gainOver(gain: number, years: number): number {
  return 1 - (1 - gain) ** years;
}

/** How many years' worth of trend is added over some years when it is damped: φ + φ² + … + φ^h. */
export function dampedYears(phi: number, years: number): number {
  return phi === 1 ? years : (phi * (1 - phi ** years)) / (1 - phi);
}

/** The parameters in words. */
export function smoothingWords(parameters: SmoothingParameters): Message {
  const text = smoothingText(parameters);
  return { "zh-Hans": `平滑参数 ${text.join("，")}`, en: `smoothing ${text.join(", ")}` };
}

/** The parameters as they are written, each with its letter. */
export function smoothingText({ alpha, beta, phi }: Partial<SmoothingParameters>): readonly string[] {
  const named = [["α", alpha] as const, ["β", beta] as const, ["φ", phi] as const];
  return named.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} = ${Number(value.toFixed(3))}`],
  );
}
