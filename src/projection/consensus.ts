import { holt } from "./holt.js";
import type { ForecastMethod } from "./method.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { simpleExponentialSmoothing } from "./simple-exponential-smoothing.js";

/** The part of the scale by which the median is moved up. */
const lean = 0.15;

/**
 * The median of three views of a short series: it stays where it is (simple exponential smoothing), its long trend goes
 * on as far as it can be believed (shrunken drift), its latest trend goes on (Holt). The median of such three is
 * cautious about growth, since the first is always the lowest of a growing series; it is moved away from zero by 0.15 of
 * the scale of its intervals, except where the quantity has an upper end.
 */
export const consensus: ForecastMethod = {
  name: {
    "zh-Hans": "综合法（简单指数平滑、收缩漂移、霍尔特三法的中位数）",
    en: "consensus (the median of simple exponential smoothing, shrunken drift and Holt)",
  },
  fit: (sample) => {
    const fits = [simpleExponentialSmoothing, shrunkenDrift, holt].map(({ fit }) => fit(sample));
    const means = fits.flatMap((fit) => (typeof fit === "string" ? [] : [fit.mean]));
    const { last, spread, bounded } = sample;
    const moved = bounded ? 0 : lean * Math.sign(last.value);
    return {
      mean: (at) => median(means.map((mean) => mean(at))) + moved * spread.scaleAt(at - last.at),
    };
  },
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
