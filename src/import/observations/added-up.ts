import { type Issue, UsageError } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { accumulate } from "../../series/accumulate.js";
import { hasValue, type Observation } from "../../series/observation.js";
import { byEnd } from "../../series/order.js";
import { seriesOf } from "../../series/series.js";
import { calendarOf } from "../../value/calendar.js";
import { cellPlace } from "./cell-place.js";
import { importIssue, nameOf, type Place } from "./import-issues.js";
import type { Kept } from "./kept.js";
import type { UnreadCellReason } from "./unread-cell.js";

/**
 * The running totals of amounts that the table says are of each year. Where it prints totals as well, those count. A total
 * refers to the cells that it is made of.
 */
export function addedUp(
  plan: Plan,
  indicator: Indicator,
  given: readonly Kept[],
  hasTotals: boolean,
  leave: (place: Place & { readonly raw: string }, reason: UnreadCellReason) => void,
  tell: (issue: Issue) => void,
): readonly Kept[] {
  const { start } = plan.period;
  if (hasTotals) {
    for (const one of given) leave(one, "yearly-or-total");
    return [];
  }
  const counts = ({ period }: Kept): boolean => period.year >= Number(start);
  const amounts = given.filter(counts).toSorted((a, b) => byEnd(a.period, b.period));
  for (const one of given) if (!counts(one)) leave(one, "before-plan");
  const [first] = amounts;
  if (first === undefined) return [];
  const kind = { ...indicator, ...calendarOf(plan), measure: "annual" as const };
  let totals: readonly Observation[];
  try {
    totals = accumulate(
      seriesOf(
        kind,
        amounts.map(({ one }) => one),
      ),
      { from: start },
    ).observations;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const one of amounts) leave(one, "yearly-or-total");
    return [];
  }
  const name = nameOf(indicator);
  tell(
    importIssue(
      "amounts-added-up",
      "note",
      {
        "zh-Hans": `${name["zh-Hans"]}是累计数，表中写明是当年数，已自 ${start} 年起逐年相加`,
        en: `${name.en} is a running total, and the table says that its numbers are of each year: they are added up from ${start} on`,
      },
      first,
    ),
  );
  const places = new Map(amounts.map((one, index) => [one.one.period, index]));
  return totals.flatMap((one): Kept[] => {
    const index = places.get(one.period) ?? 0;
    const last = amounts[index];
    if (last === undefined) return [];
    if (!hasValue(one)) {
      if (!hasValue(last.one)) return [{ ...last, isAmount: false }];
      leave(last, "total-incomplete");
      return [];
    }
    const parts = amounts.slice(Math.max(0, index - most), index + 1);
    const reference = {
      document: last.one.reference?.document ?? "table",
      locator: parts.map(({ row, column }) => cellPlace(row, column)).join("; "),
      raw: `${index > most ? "… + " : ""}${parts.map(({ raw }) => raw).join(" + ")}`,
    };
    return [{ ...last, one: { ...one, reference }, isAmount: false }];
  });
}

/** A total names the last parts that it is made of; a plan has few years. */
const most = 20;
