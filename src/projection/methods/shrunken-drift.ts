import type { Fitted, ForecastMethod } from "../method.js";
import type { Sample } from "../sample.js";
import { dampedYears } from "./smoothing.js";

/** What is left of the slope each year. */
const damping = 0.98;

/**
 * The mean yearly change goes on as far as it can be believed (收缩漂移): shrunk by the share of trend in the changes,
 * recent years weighing more. Of a quantity without an upper end growth is believed more, by the square root of the
 * share, and a fall towards zero less, by its square: on yearly series of every kind that was measured growth lasts
 * longer than decline. Of a quantity with an upper end (a percentage), or one that can be on both
 * sides of zero (a rate of growth), both are believed less.
 */
export const shrunkenDrift = {
  fit: ({ last, trend: { slope, share }, bounded, side }: Sample): Fitted => {
    const growing = slope * side > 0;
    const believed = growing && !bounded ? Math.sqrt(share) : share ** 2;
    return {
      mean: (at) => last.value + slope * believed * dampedYears(damping, at - last.at),
      words: () => ({
        "zh-Hans": `年变化的可信度 ${believed.toFixed(2)}`,
        en: `the yearly change is believed by ${believed.toFixed(2)}`,
      }),
    };
  },
} satisfies ForecastMethod;
