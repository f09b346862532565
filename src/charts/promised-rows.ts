import { targetLevel } from "../aims/target-level.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { PathOptions } from "../paths/target-path.js";
import { targetPath } from "../paths/target-path.js";
import { boundText } from "../value/bound-text.js";
import { type Locale, localize } from "../value/localized-text.js";
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
  // An average over the period is no level of any one year.
  const levels = indicator.targets.filter(({ basis }) => basis !== "period-average");
  if (levels.length === 0) return [];
  const label = localize(words.path, locale);
  const way = "missing" in path ? [] : Object.entries(path.levels);
  return [
    ...way.map(
      ([year, level]): OutlookChartRow => ({ kind: "path", label, ...placed(year), ...plotted(level) }),
    ),
    ...levels.flatMap((target) => targetRows(indicator, target, locale)),
  ];
}

function targetRows(
  indicator: Indicator,
  target: Indicator["targets"][number],
  locale: Locale,
): readonly OutlookChartRow[] {
  const resolved = targetLevel(indicator, target);
  if ("missing" in resolved) return [];
  const { bound } = resolved;
  const label = localize(words.target, locale);
  const facts = { label, ...placed(target.year) };
  const text = boundText(bound);
  const ends = plottedEnds(bound);
  if (bound.comparator === "between") return ends ? [{ kind: "target-band", ...facts, ...ends, text }] : [];
  const point: OutlookChartRow = { kind: "target", ...facts, ...plotted(bound.value), text };
  return ends ? [{ kind: "target-band", ...facts, ...ends, text: "" }, point] : [point];
}
