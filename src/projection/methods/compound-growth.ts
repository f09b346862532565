import type { ForecastMethod } from "../method.js";

/** The compound annual growth rate from the first value to the last goes on (年均增长率, CAGR). Only above zero. */
export const compoundGrowth: ForecastMethod = {
  fit: ({ points, first, last }) => {
    if (points.some(({ value }) => value <= 0)) return "no-rate";
    const factor = (last.value / first.value) ** (1 / (last.at - first.at));
    return {
      mean: (at) => last.value * factor ** (at - last.at),
      words: () => {
        const rate = `${((factor - 1) * 100).toFixed(2)} %`;
        return { "zh-Hans": `年均增长率 ${rate}`, en: `yearly rate ${rate}` };
      },
    };
  },
};
