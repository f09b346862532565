import type { TargetChoice } from "../../aims/aim.js";
import { assessIndicator } from "../../assessment/assess.js";
import type { Observations } from "../../model/observe.js";
import type { Series } from "../../series/series.js";
import { type Missing, missing } from "../../value/missing.js";
import { type PeriodText, parsePeriod } from "../../value/period.js";
import { yearPosition } from "../../value/year-position.js";
import type { Judged } from "../promises/read-promises.js";

/** How far a place has come by a period, of which it must have a value: completion, or pace. */
export function progressScore<Id extends string>(
  by: "completion" | "pace",
  { plan, indicator, wholeOf }: Judged<Id>,
  series: Series,
  at: PeriodText,
  target: TargetChoice | undefined,
): number | Missing {
  const observations = { [indicator.id]: series } as Observations<Id>;
  const asOf = parsePeriod(at, plan).end;
  const found = assessIndicator<Id>(
    plan,
    indicator,
    observations,
    { asOf, ...(target && { target }) },
    wholeOf,
  );
  const { latest, reason } = found;
  if (latest === undefined || yearPosition(latest.period, plan) !== yearPosition(at, plan)) {
    return missing(reason ?? "no-observation");
  }
  return found[by] ?? missing(reason ?? "no-observation");
}
