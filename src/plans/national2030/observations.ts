import { observe } from "../../model/observe.js";
import { valuesUntil } from "../../series/known-values.js";
import { isYearText } from "../../value/year-text.js";
import { figure } from "../figure.js";
import { national2025Observations } from "../national2025/observations.js";
import { national2030 } from "./plan.js";

/** The whole years since 2020 of an indicator that was measured the same way in the plan before. */
function since2020(
  id: keyof typeof national2025Observations & (typeof national2030.indicators)[number]["id"],
) {
  const series = national2025Observations[id];
  const published = series === undefined ? [] : valuesUntil(series, undefined);
  const years = published.filter(({ period }) => isYearText(period) && period >= "2020");
  return Object.fromEntries(years.map(({ period, ...value }) => [period, value]));
}

/**
 * What was published for the indicators of {@link national2030} up to its base year, each figure with its source. Those that
 * the plan before had too are the figures of {@link national2025Observations}.
 *
 * @category Shipped plans
 * @see [Set the next targets](../../../docs/guides/set-the-next-targets.md)
 * @example
 * national2030Observations["patent-intensive-share"]?.observations.at(-1)?.period // => "2024"
 */
export const national2030Observations = observe(national2030, {
  "high-value-patents-per-10k": since2020("high-value-patents-per-10k"),
  "patent-intensive-share": since2020("patent-intensive-share"),
  "copyright-share": since2020("copyright-share"),
  "geographical-indication-output": {
    2024: figure("9690", "“十五五”知识产权规划基期值（公开转录件）", "地理标志产品直接产值 2024"),
  },
  "protection-satisfaction": since2020("protection-satisfaction"),
});
