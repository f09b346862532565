import type { Standing } from "../aims/standing.js";
import { startOf } from "../aims/start-of.js";
import type { Plan } from "../model/plan.js";
import type { LeftOutWhy } from "../series/known.js";
import { hasValue, type Observation } from "../series/observation.js";
import { type Locale, localize } from "../value/localized-text.js";
import { yearPosition } from "../value/year-position.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { placed, plotted } from "./plotted.js";
import { words } from "./words.js";

/** What does not compare with the target any more, or came after it, was observed all the same. */
const drawn: readonly LeftOutWhy[] = ["before-break", "after-target"];

/**
 * What is known on a day, gaps among it, with the baseline where nothing else was observed. What lies before a break is
 * drawn as a run of its own.
 */
export function observedRows(
  { plan, indicator, evidence }: Standing,
  locale: Locale,
): readonly OutlookChartRow[] {
  const { points, left, gaps, breaks } = evidence;
  const known: readonly Observation[] = [
    ...points.flatMap(({ role, observed }) => (role === "observed" ? [observed] : [])),
    ...left.flatMap(({ why, observed }) => (drawn.includes(why) ? [observed] : [])),
    ...gaps,
  ];
  const runAt = (at: number): number => breaks.filter((one) => one.at <= at).length;
  const actual = known.map((one) => {
    const at = yearPosition(one.period, plan);
    return { at, row: rowOf(plan, one, runAt(at), locale) };
  });
  const start = startOf(plan, indicator);
  if (start === undefined || actual.some(({ at }) => at === start.at)) return inOrder(actual);
  const label = localize(words.baseline, locale);
  const row: OutlookChartRow = {
    kind: "baseline",
    label,
    ...placed(start.period, plan),
    ...plotted(start.value),
    run: runAt(start.at),
  };
  return inOrder([{ at: start.at, row }, ...actual]);
}

interface Placed {
  readonly at: number;
  readonly row: OutlookChartRow;
}

function inOrder(rows: readonly Placed[]): readonly OutlookChartRow[] {
  return rows.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
}

function rowOf(plan: Plan, one: Observation, run: number, locale: Locale): OutlookChartRow {
  const facts = hasValue(one) ? plotted(one.value) : { value: null, reason: one.reason };
  const { status } = one;
  const label = localize(status === "P" || status === "E" ? words.provisional : words.actual, locale);
  return { kind: "actual", label, ...placed(one.period, plan), ...facts, status, run };
}
