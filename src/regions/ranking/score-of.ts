import type { TargetChoice } from "../../aims/aim.js";
import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { DecimalInput } from "../../value/decimal.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { Judged, Promises } from "../promises/read-promises.js";
import { startAt } from "../promises/start-at.js";
import type { PlaceFigures } from "../read-figures.js";
import { growthScore } from "./growth-score.js";
import { progressScore } from "./progress-score.js";
import type { RankBy } from "./region-ranking.js";

/** By what each place is judged; a plan that has the indicator otherwise is an issue. */
export function judgedPlaces<Id extends string>(
  { judgedBy }: Promises<Id>,
  indicator: Indicator<Id>,
  readings: readonly PlaceFigures[],
  issues: Issue[],
): ReadonlyMap<string, Judged<Id>> {
  const judged = new Map<string, Judged<Id>>();
  for (const { place, series } of readings) {
    if (series === undefined) continue;
    const found = judgedBy(place, indicator, (year) => startAt(series, year));
    if ("code" in found) issues.push(found);
    else judged.set(place, found);
  }
  return judged;
}

/** By what places are scored. */
interface ScoredBy<Id extends string> {
  readonly by: RankBy;
  readonly target: TargetChoice | undefined;
  readonly judged: ReadonlyMap<string, Judged<Id>> | undefined;
}

/** What a place scores in a period, or why nothing. */
export function scoreOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  { place, series, reading }: PlaceFigures,
  at: PeriodText,
  { by, target, judged }: ScoredBy<Id>,
): DecimalInput | Missing {
  if ("missing" in reading) return reading;
  if (by === "value") {
    const found = reading.at(at);
    return "missing" in found ? found : found.value;
  }
  if (by === "growth") return growthScore(plan, indicator, reading, at);
  if (series === undefined) return missing("no-observation");
  const own = judged?.get(place);
  return own === undefined ? missing("promise-unfit") : progressScore(by, own, series, at, target);
}
