import type { Fitted, ForecastMethod } from "../method.js";
import type { Sample } from "../sample.js";
import { holt } from "./holt.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { simpleExponentialSmoothing } from "./simple-exponential-smoothing.js";

/** The part of the scale by which the median is moved away from zero. */
const lean = 0.15;

/** That was measured up to six years ahead; further on it grows no more. */
const leanYears = 6;

/**
 * The median of three views of a short series: it stays where it is (simple exponential smoothing), its long trend goes
 * on as far as it can be believed (shrunken drift), its latest trend goes on (Holt). The median of such three is
 * cautious about growth, since the first is always the lowest of a growing series; it is moved away from zero by 0.15 of
 * the scale of its intervals, except where the quantity has an upper end or can be on both sides of zero.
 */
export const consensus = {
  fit: (sample: Sample): Fitted => {
    const { last, spread, bounded, side } = sample;
    const stays = simpleExponentialSmoothing.fit(sample);
    const longTrend = shrunkenDrift.fit(sample);
    const latestTrend = holt.fit(sample);
    const moved = bounded ? 0 : lean * side;
    return {
      mean: (at) =>
        median(stays.mean(at), longTrend.mean(at), latestTrend.mean(at)) +
        moved * spread.scaleAt(Math.min(at - last.at, leanYears)),
    };
  },
} satisfies ForecastMethod;

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
