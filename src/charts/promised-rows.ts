import { aimOf } from "../aims/aim.js";
import { noLevel } from "../aims/aim-kind.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { PathOptions } from "../paths/path-options.js";
import { targetPath } from "../paths/target-path.js";
import type { Bound } from "../value/bound.js";
import { boundText } from "../value/bound-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { placed, plotted, plottedEnds } from "./plotted.js";
import { words } from "./words.js";

/** What a plan promises of an indicator: its targets, and the path to the last of them. */
export function promisedRows<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  options: PathOptions,
  locale: Locale,
): readonly OutlookChartRow[] {
  const path = targetPath<Id>(plan, indicator.id, options);
  const years = [...new Set(indicator.targets.map(({ year }) => year))];
  const aims = years.flatMap((year) => {
    const aim = aimOf(plan, indicator, undefined, year);
    return "missing" in aim ? [] : [aim];
  });
  // What is no level, such as an average over the period, is at no place of the chart.
  const levels = aims.flatMap(({ year, targets }) =>
    targets.flatMap(({ kind, bound, stated: { dueOn } }) =>
      noLevel(kind) === undefined ? [{ due: dueOn ?? year, bound }] : [],
    ),
  );
  const averages = aims.length > 0 && levels.length === 0;
  if (indicator.targets.length === 0 || averages) return [];
  const label = localize(words.path, locale);
  const way = "missing" in path ? [] : Object.entries(path.levels);
  return [
    ...way.map(
      ([year, level]): OutlookChartRow => ({ kind: "path", label, ...placed(year, plan), ...plotted(level) }),
    ),
    ...levels.flatMap((one) => targetRows(plan, one, locale)),
  ];
}

function targetRows(
  plan: Plan,
  { due, bound }: { readonly due: PeriodText; readonly bound: Bound },
  locale: Locale,
): readonly OutlookChartRow[] {
  const label = localize(words.target, locale);
  const facts = { label, ...placed(due, plan) };
  const text = boundText(bound);
  const ends = plottedEnds(bound);
  if (bound.comparator === "between") return ends ? [{ kind: "target-band", ...facts, ...ends, text }] : [];
  const point: OutlookChartRow = { kind: "target", ...facts, ...plotted(bound.value), text };
  return ends ? [{ kind: "target-band", ...facts, ...ends, text: "" }, point] : [point];
}
