import type { Plan } from "../model/plan.js";
import { type Locale, localize } from "../value/localized-text.js";
import { periodLabel, writesYears } from "../value/period-label.js";
import { yearText } from "../value/year-text.js";
import type { ChartAxis } from "./chart.js";
import { words } from "./words.js";

/** The axis of years, numbers rather than times: no time zone moves them. About ten of its years are printed. */
export function yearAxis(ticks: readonly number[], plan: Plan, locale: Locale): ChartAxis<"tick"> {
  const [first, last] = [Math.floor(Math.min(...ticks)), Math.ceil(Math.max(...ticks))];
  const every = Math.ceil((last - first + 1) / 10);
  const values = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const labels = values.map((year) => [yearText(year), periodLabel(yearText(year), plan)]);
  const margin = (last - first || 1) / 30;
  return {
    field: "tick",
    type: "quantitative",
    scale: { domain: [first - margin, last + margin], nice: false, zero: false },
    axis: {
      title: localize(words.axisOfYears, locale),
      // Counted from the last, which is the target's.
      values: values.filter((year) => (last - year) % every === 0),
      format: "d",
      ...(writesYears(plan) && { labelExpr: `(${JSON.stringify(Object.fromEntries(labels))})[datum.label]` }),
      grid: false,
    },
  };
}
