import type { Plan } from "../model/plan.js";
import { localize } from "../value/localized-text.js";
import { periodLabel, writesYears } from "../value/period-label.js";
import { yearText } from "../value/year-text.js";
import type { ChartAxis } from "./chart.js";
import type { Look } from "./chart-options.js";
import { textWidth } from "./chart-text.js";
import { words } from "./words.js";

/**
 * The axis of years, numbers rather than times: no time zone moves them. About ten of its years are printed, and no more than have
 * room in a width in pixels.
 */
export function yearAxis(
  ticks: readonly number[],
  plan: Plan,
  { locale, width }: Pick<Look, "locale" | "width">,
): ChartAxis<"tick"> {
  const first = Math.floor(ticks.reduce((one, other) => Math.min(one, other), Infinity));
  const last = Math.ceil(ticks.reduce((one, other) => Math.max(one, other), -Infinity));
  const values = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const labels = values.map((year) => [yearText(year), periodLabel(yearText(year), plan)] as const);
  const widest = Math.max(...labels.map(([, label]) => textWidth(label) * 12));
  // The axis of values takes its room from a narrow chart.
  const most = Math.max(2, Math.min(10, Math.floor((width - 60) / (widest + 10))));
  const every = Math.ceil(values.length / most);
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
