import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { growsAtRate } from "../../series/grows-at-rate.js";
import { rateBetween } from "../../series/rate-between.js";
import type { Reading } from "../../series/reading-of.js";
import type { DecimalInput } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { minus } from "../../value/exact-sum.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import { isYearText } from "../../value/year-text.js";
import { periodBefore } from "./period-before.js";

/** The growth on the year before: a rate, or the difference where offices print that alone; of a running total that of what years added. */
export function growthScore(
  plan: Plan,
  indicator: Indicator,
  reading: Reading,
  at: PeriodText,
): DecimalInput | Missing {
  const before = periodBefore(at);
  const pair = indicator.measure === "cumulative" ? amounts(plan, reading, at) : reading.pair(before, at);
  if ("missing" in pair) return pair;
  const [then, now] = pair;
  if (!growsAtRate(indicator)) return minus(now, then);
  return rateBetween(indicator, now, then) ?? missing("no-rate");
}

/** What two years added to a running total, which starts from nothing with the plan. */
function amounts(
  plan: Plan,
  reading: Reading,
  at: PeriodText,
): readonly [DecimalText, DecimalText] | Missing {
  // Within a year a total is of no whole year, and does not compare with one.
  if (!isYearText(at)) return missing("incomplete-period");
  const before = periodBefore(at);
  const then = amountOf(plan, reading, before);
  if (typeof then !== "string") return then;
  const now = amountOf(plan, reading, at);
  return typeof now === "string" ? [then, now] : now;
}

function amountOf(plan: Plan, reading: Reading, year: PeriodText): DecimalText | Missing {
  if (year < plan.period.start) return missing("not-started");
  if (year === plan.period.start) {
    const first = reading.at(year);
    return "missing" in first ? first : first.value;
  }
  const pair = reading.pair(periodBefore(year), year);
  return "missing" in pair ? pair : minus(pair[1], pair[0]);
}
