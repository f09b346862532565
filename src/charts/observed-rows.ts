import { planStart } from "../aims/elapsed-share.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { hasValue, type Observation } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { type Locale, localize } from "../value/localized-text.js";
import { type DateText, isWholeYear, parsePeriod, yearPosition } from "../value/period.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { placed, plotted } from "./plotted.js";
import { words } from "./words.js";

/** What was observed until a day, gaps among it, with the baseline before it where nothing else says the start. */
export function observedRows(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  cutoff: DateText | undefined,
  locale: Locale,
): readonly OutlookChartRow[] {
  const { measure } = indicator;
  const start = planStart(plan);
  // Half a year's amount is no yearly one, and a total of an earlier time none of this plan's.
  const comparable = ({ status, period }: Observation): boolean =>
    status !== "F" &&
    (cutoff === undefined || parsePeriod(period).end <= cutoff) &&
    (measure !== "annual" || isWholeYear(period)) &&
    (measure !== "cumulative" || yearPosition(period) > start);
  let breaks = 0;
  // A break counts also where its own value is none to draw: what comes after it compares no better.
  const runs = (observed?.observations ?? []).map((one) => ({
    one,
    run: one.status === "B" ? ++breaks : breaks,
  }));
  const kept = runs.filter(({ one }) => comparable(one));
  const actual = kept.map(({ one, run }): OutlookChartRow => {
    const facts = hasValue(one) ? plotted(one.value) : { value: null, reason: one.reason };
    const { status } = one;
    const label = localize(status === "P" || status === "E" ? words.provisional : words.actual, locale);
    return { kind: "actual", label, ...placed(one.period), ...facts, status, run };
  });
  const base = baselineOf(plan, indicator);
  if (base === undefined) return actual;
  const at = yearPosition(base.year);
  const first = kept.find(({ one }) => hasValue(one))?.one;
  if (first !== undefined && yearPosition(first.period) <= at) return actual;
  const label = localize(words.baseline, locale);
  const before = runs.findLast(({ one }) => yearPosition(one.period) <= at)?.run ?? 0;
  return [{ kind: "baseline", label, ...placed(base.year), ...plotted(base.value), run: before }, ...actual];
}

/** A running total starts from nothing, whatever an earlier period reached. */
function baselineOf(plan: Plan, { measure, baseline }: Indicator) {
  if (measure !== "cumulative") return baseline;
  return { year: String(planStart(plan) - 1).padStart(4, "0"), value: "0" };
}
