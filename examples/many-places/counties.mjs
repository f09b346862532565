// @ts-check
import { observe } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";

/** The indicators that every county reports. */
export const indicators = /** @type {const} */ ([
  "high-value-patents-per-10k",
  "registered-trademarks",
  "geographical-indications",
]);

/**
 * What made-up counties observed and what each promised of its totals, the same on every machine. Each place is plain data, so that a
 * share of them crosses to a thread as it is.
 *
 * @param {number} count
 */
export function madeUpCounties(count) {
  let state = 20_250_101;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  /** @param {number} start @param {number} growth @param {number} digits */
  const years = (start, growth, digits) =>
    Object.fromEntries(
      [2020, 2021, 2022, 2023].map((year, index) => [
        year,
        (start * (1 + growth * (0.7 + 0.6 * random())) ** index).toFixed(digits),
      ]),
    );
  /** @type {Record<string, import("ipr-plan").Observations<(typeof indicators)[number]>>} */
  const byRegion = {};
  /** @type {Record<string, { "registered-trademarks": string, "geographical-indications": string }>} */
  const targets = {};
  for (let index = 0; index < count; index++) {
    const [marks, signs] = [0.02 + random(), Math.ceil(6 * random())];
    byRegion[`county-${index}`] = observe(guangxi2025, {
      "high-value-patents-per-10k": years(0.1 + 2 * random(), 0.3 * random(), 2),
      "registered-trademarks": years(marks, 0.2 * random(), 4),
      "geographical-indications": random() < 0.05 ? {} : years(signs, 0.2 * random(), 0),
    });
    targets[`county-${index}`] = {
      "registered-trademarks": (1.6 * marks).toFixed(4),
      "geographical-indications": String(signs + 2),
    };
  }
  return { byRegion, targets };
}
