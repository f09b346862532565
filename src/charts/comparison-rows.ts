import { aimOf } from "../aims/aim.js";
import { type ComparisonCell, comparePlans } from "../comparison/compare-plans.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { levelOf } from "../value/bound.js";
import { localize } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import { visibleText } from "../value/visible-text.js";
import type { Look } from "./chart-options.js";
import type { ComparisonChartRow } from "./comparison-chart-row.js";
import { comparisonText } from "./comparison-text.js";
import { chartLine } from "./list-layers.js";
import { plotted, plottedEnds } from "./plotted.js";
import { words } from "./words.js";

/** By plan, baseline and target of a known indicator, one row for each. */
export function comparisonRows(
  plans: readonly Plan[],
  indicator: string,
  look: Look,
): readonly (readonly ComparisonChartRow[])[] {
  const { locale } = look;
  const row = comparePlans(plans).rows.find((one) => one.indicator === indicator);
  return plans.map((plan, place) => {
    const cell = row?.cells[place] ?? null;
    const own = plan.indicators.find(({ id }) => id === cell?.indicator);
    const line = chartLine(
      place,
      visibleText(localize(plan.title, locale)),
      comparisonText(plan, cell, (own?.targets.length ?? 0) > 0, locale),
      look,
    );
    const shared = {
      ...line,
      plan: plan.id,
      indicator: cell?.indicator ?? null,
      ...(cell?.unit !== undefined && { unit: cell.unit }),
      comparable: cell !== null && cell.issues.length === 0,
    };
    return [
      { ...shared, kind: "baseline", legend: localize(words.baseline, locale), ...baselineOf(cell) },
      { ...shared, kind: "target", legend: localize(words.target, locale), ...targetOf(plan, own, cell) },
    ] satisfies ComparisonChartRow[];
  });
}

function baselineOf(cell: ComparisonCell | null) {
  const baseline = cell?.baseline;
  if (baseline === undefined) return { year: null, value: null, reason: "no-baseline" } as const;
  return { year: baseline.year, ...plotted(baseline.value) };
}

function targetOf(plan: Plan, own: Indicator | undefined, cell: ComparisonCell | null) {
  const target = cell?.target;
  if (own === undefined || target === undefined)
    return { year: null, value: null, reason: whyNoTarget(plan, own) };
  return {
    year: target.year,
    ...plotted(levelOf(target.bound, own.direction)),
    ...plottedEnds(target.bound),
  };
}

function whyNoTarget(plan: Plan, own: Indicator | undefined): MissingReason {
  const aim = own && aimOf(plan, own, undefined, "final");
  return aim !== undefined && "missing" in aim ? aim.missing.reason : "no-target";
}
